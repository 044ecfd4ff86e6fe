"""The acts that the page of an article may ask for, one at a time, and the way back from each.

An act is a function from what is there and what is asked to an answer or a change of a file; it
writes nothing. Whatever changes a file passes through `Desk.perform`.
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from threading import Lock

from declaim.studio.asked import Asked
from declaim.studio.changes import Edit, make
from declaim.studio.doubts import Doubts
from declaim.studio.judgement import judge
from declaim.studio.retakes import choose_take, take
from declaim.studio.rewriting import passage, rewrite
from declaim.studio.saying import forget, keep, names, pronunciations, say
from declaim.studio.speakers import audition, cast, voices
from declaim.studio.speaking import Bench

Answer = dict[str, object]
Act = Callable[[Bench, Asked, Path], Answer | Edit]
"""The folder is where the sounds of trials are put, each by its name."""

ACTS: Mapping[str, Act] = {
    "say": say,
    "keep": keep,
    "forget": forget,
    "pronunciations": pronunciations,
    "names": names,
    "passage": passage,
    "voices": voices,
    "audition": audition,
    "cast": cast,
    "rewrite": rewrite,
    "judge": judge,
    "take": take,
    "choose_take": choose_take,
}


class Desk:
    """Performs acts on one article."""

    def __init__(
        self, bench: Callable[[], Bench], folder: Path, changed: Callable[[Edit], None]
    ) -> None:
        self._bench, self._changed = bench, changed
        self._folder = folder / "trials"
        self._folder.mkdir(exist_ok=True)
        self._done: list[Edit] = []
        self._lock = Lock()
        self._doubts = Doubts()

    def perform(self, name: str, values: Mapping[str, object]) -> Answer:
        """The answer of an act, after what it changes is written.

        Raises KeyError for an act that is none, Misasked, and a DeclaimError where it cannot be.
        """
        with self._lock:
            if name == "undo":
                return self._undo()
            if name == "doubts":
                listen = values.get("listen") is not False
                return self._doubts.look(self._bench(), listen=listen)
            answer = ACTS[name](self._bench(), Asked(values), self._folder)
            if isinstance(answer, Edit):
                make(answer)
                self._done.append(answer)
                self._changed(answer)
                return {"done": answer.what, "undo": answer.what}
            return {**answer, "undo": self._done[-1].what if self._done else ()}

    def close(self) -> None:
        """End what runs behind."""
        self._doubts.close()

    def sound(self, name: str) -> Path:
        """The sound of a trial; KeyError if there is none of that name."""
        path = self._folder / name
        if path.parent != self._folder or not path.is_file():
            raise KeyError(name)
        return path

    def _undo(self) -> Answer:
        if not self._done:
            return {"done": ("nothing_undone",), "undo": ()}
        back = self._done[-1].undone
        make(back)
        self._done.pop()
        self._changed(back)
        return {"done": back.what, "undo": self._done[-1].what if self._done else ()}
