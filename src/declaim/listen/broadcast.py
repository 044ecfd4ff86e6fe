"""The present version of a page, and the listeners who wait for the next."""

from pathlib import Path
from threading import Condition

_HEARTBEAT = 15.0  # seconds after which a silent listener is asked whether it is still there
_KEPT = 8  # versions of the audio: a page may ask for one that is being replaced


class Broadcast:
    """The present version of a page, with its audio and that of the versions before it."""

    def __init__(self) -> None:
        self.page = ""
        self.problem = ""
        self.sounds: dict[str, Path] = {}
        self.pictures: dict[str, Path] = {}
        self.version = 0
        self.closed = False
        self._changed = Condition()

    def publish(self, page: str, name: str, sound: Path) -> None:
        """Show a page, whose audio is `sound`, served as `name`."""
        with self._changed:
            self.page, self.problem = page, ""
            self.sounds[name] = self.sounds.pop(name, sound)
            for old in list(self.sounds)[:-_KEPT]:
                self.sounds.pop(old).unlink(missing_ok=True)
            self._tell()

    def fail(self, problem: str) -> None:
        """Keep the page, and say what is wrong with the article."""
        with self._changed:
            self.problem = problem
            self._tell()

    def close(self) -> None:
        """End every stream of events."""
        with self._changed:
            self.closed = True
            self._tell()

    def _tell(self) -> None:
        self.version += 1
        self._changed.notify_all()

    def after(self, version: int) -> int:
        """The present version, as soon as it is not `version`, or a heartbeat later."""
        with self._changed:
            self._changed.wait_for(lambda: self.version != version, _HEARTBEAT)
            return self.version
