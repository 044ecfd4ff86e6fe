"""Planted faults are measured where they are, and a good render has none."""

from pathlib import Path

import pytest

from declaim.containers import CONTAINERS
from declaim.model import Recording
from declaim.pipeline import render
from declaim.settings.options import Options
from declaim.store import Store
from declaim.verify import verify
from kit.planted import FAULTS, Fault, half_a_second_of_silence, plant, told


@pytest.mark.parametrize("suffix", sorted(CONTAINERS))
def test_a_good_render_has_no_fault(folder: Path, store: Store, suffix: str) -> None:
    path = render(folder / "article.txt", folder / f"good{suffix}", store=store).path
    report = verify(path, store, listen=False)
    assert told(report) == []
    assert (report.paragraphs, report.listened) == (4, False)


@pytest.mark.parametrize(("fault", "line", "what"), FAULTS)
def test_a_planted_fault_is_measured_where_it_is(
    rendered: Recording, store: Store, fault: Fault, line: int, what: str
) -> None:
    plant(rendered, fault)
    report = verify(rendered.path, store, listen=False)
    assert any(where == line and what in how for where, how in told(report)), told(report)


def test_the_worst_comes_first_with_the_time_to_listen_to(
    rendered: Recording, store: Store
) -> None:
    plant(rendered, half_a_second_of_silence)
    report = verify(rendered.path, store, listen=False)
    weights = [finding.weight for finding in report.findings]
    assert weights == sorted(weights, reverse=True)
    planted = (rendered.timeline.cues[4].start + 9000) / rendered.timeline.frame_rate
    assert report.findings[0].start == pytest.approx(planted, abs=0.5)


def test_a_chapter_that_was_moved_is_found(rendered: Recording, store: Store) -> None:
    content = rendered.path.read_bytes()
    second = rendered.timeline.marks[1].start.to_bytes(4, "little")
    moved = (rendered.timeline.marks[1].start + 100).to_bytes(4, "little")
    rendered.path.write_bytes(content.replace(second, moved))
    assert any(
        "the chapter" in what for _, what in told(verify(rendered.path, store, listen=False))
    )


@pytest.mark.parametrize(
    ("voice", "text"),
    [
        ("de", "Der Mann ging nach Hause. Es war kalt, und er hatte kein Licht bei sich.\n"),
        ("ar", "في عام 1985 كان عدد السكان 2450000 نسمة، ثم بلغ 3975210 في عام 2013.\n"),
        ("fr", "Il y avait 1 250 000 habitants en 1998, et l’hiver fut long cette année-là.\n"),
        ("tone", "On 3 May 1998 some 1,250,000 people came, and 3,975,210 more came in 2013.\n"),
    ],
)
def test_a_good_render_of_any_language_with_figures_has_no_fault(
    folder: Path, store: Store, voice: str, text: str
) -> None:
    article = folder / f"{voice}.txt"
    plain = {"ar": "كان الجو بارداً في تلك الليلة ولم يكن معه ضوء. عاد إلى البيت وحده."}
    article.write_text(f"{text}\n{plain.get(voice, text)}\n\n{text}", "utf-8")
    options = Options(voice=voice)
    path = render(article, folder / f"{voice}.m4b", options, store=store).path
    assert told(verify(path, store, listen=False)) == []
