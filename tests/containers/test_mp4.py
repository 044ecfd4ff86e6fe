"""An MP4 file lists its packets one by one, in front of the sound."""

import av
import pytest

from declaim.containers.codecs import AAC
from declaim.model import Recording
from kit.article import Render


@pytest.fixture
def recording(rendered: Render) -> Recording:
    """A file of several segments."""
    return rendered("article.m4b")


def test_every_packet_is_listed_where_it_falls(recording: Recording) -> None:
    with av.open(str(recording.path)) as file:
        packets = [packet for packet in file.demux(audio=0) if packet.size]
        assert [packet.pts for packet in packets] == [
            *range(0, recording.timeline.frames, AAC.packet)
        ]
        assert {packet.duration for packet in packets} == {AAC.packet}
        assert all(sum(f.samples for f in packet.decode()) == AAC.packet for packet in packets[1:])


def test_a_packet_is_found_by_its_time(recording: Recording) -> None:
    with av.open(str(recording.path)) as file:
        for mark in recording.timeline.marks:
            file.seek(mark.start, stream=file.streams.audio[0])
            packet = next(file.demux(audio=0))
            assert packet.pts == mark.start // AAC.packet * AAC.packet


def test_the_index_is_in_front_of_the_sound(recording: Recording) -> None:
    content = recording.path.read_bytes()
    assert 0 < content.index(b"moov") < content.index(b"mdat")
