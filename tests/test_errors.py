"""Every error is one sentence that names its place, and survives the way from a worker process."""

import pickle

import pytest

from declaim import errors
from declaim.errors import (
    ClusterLost,
    DamagedEntry,
    DeclaimError,
    EngineFailed,
    EngineUnavailable,
    MissingExtra,
    NotAStore,
    UnknownChoice,
    UnreadableSource,
    Unwritable,
)

SENTENCES = [
    (UnreadableSource("a.md", "no colon", 3, 7), "cannot read a.md, line 3, column 7: no colon"),
    (UnreadableSource("a.txt", "it is empty"), "cannot read a.txt: it is empty"),
    (
        UnknownChoice("file suffix", ".mp4", (".m4b", ".mp3", ".wav")),
        "unknown file suffix '.mp4': did you mean .mp3 or .m4b?",
    ),
    (
        UnknownChoice("voice", "q", ("tone", "en-us")),
        "unknown voice 'q': known are tone, en-us; `declaim voices` lists all",
    ),
    (
        UnknownChoice("file suffix", "", (".m4b", ".mp3")),
        "no file suffix is given: known are .m4b, .mp3",
    ),
    (
        UnknownChoice("rate", "9999", ("80 to 450",)),
        "unknown rate '9999': it can only be 80 to 450",
    ),
    (
        EngineFailed("piper", 12, "Nobody " * 20, "it hangs"),
        "piper could not speak line 12 ('Nobody Nobody Nobody Nobody Nobody Nobody Nobody "
        "Nobody…'): it hangs",
    ),
    (EngineUnavailable("piper", "no model"), "piper cannot speak: no model"),
    (
        NotAStore("here", "a.txt"),
        "here is not a store: it holds a.txt, which declaim did not write; name an empty or a new "
        "folder with --store",
    ),
    (Unwritable("out/a.m4b", "No space left"), "cannot write out/a.m4b: No space left"),
    (
        NotAStore("/home/ann", "letters.txt"),
        "/home/ann is not a store: it holds letters.txt, which declaim did not write; name an "
        "empty or a new folder with --store",
    ),
    (
        MissingExtra("verify", "listening to a file"),
        "listening to a file needs an extra: pip install '.[verify]'",
    ),
    (
        ClusterLost("tcp://a:1", "it is gone"),
        "the cluster at tcp://a:1 cannot go on: it is gone; what was spoken is kept, run again to "
        "go on",
    ),
    (DamagedEntry("ab12"), "the store's entry ab12 was damaged; render again to make it anew"),
]


@pytest.mark.parametrize(("error", "sentence"), SENTENCES)
def test_is_one_sentence_that_comes_back_whole_from_a_worker(
    error: DeclaimError, sentence: str
) -> None:
    assert str(error) == sentence
    back = pickle.loads(pickle.dumps(error))  # noqa: S301 - of our own making
    assert (type(back), str(back)) == (type(error), sentence)


@pytest.mark.parametrize(("error", "sentence"), SENTENCES)
def test_has_its_data_by_name_also_after_a_worker(error: DeclaimError, sentence: str) -> None:
    back = pickle.loads(pickle.dumps(error))  # noqa: S301 - of our own making
    for each in (error, back):
        assert str(each) == sentence
        assert tuple(vars(each).values()) == error.args
    assert all(f"`{name}`" in str(type(error).__doc__) for name in vars(error))


def test_each_has_its_row_here() -> None:
    kinds = {
        kind
        for kind in vars(errors).values()
        if isinstance(kind, type) and issubclass(kind, DeclaimError) and kind is not DeclaimError
    }
    assert kinds == {type(error) for error, _ in SENTENCES}
