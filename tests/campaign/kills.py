"""Commands that are killed at random moments, and the same command after each kill."""

import signal
from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from declaim.store import Store
from declaim.store.upkeep import Deleted, check

from .harness import Campaign, Case, Fault, Outcome
from .scenes import Scene, scenes

_TURNS = ("cold .m4b", "edited .m4b", "page", "sync", "feed", "edited .opus", "sync cold")
_SPEAKER_EVERY = 50
"""So often the voice is pyttsx3, which speaks in a process of its own."""


@dataclass(frozen=True)
class Kill:
    """A command that was killed, and what is wrong after it; empty where nothing is."""

    case: Case
    in_time: bool
    """The command had not ended before."""
    wrong: str


def kills(campaign: Campaign, chance: Random, count: int) -> Iterator[Kill]:
    """Kill so many commands that had not ended.

    By turns the moment is a random call that touches a file, and a random moment of its time. A
    command that has ended before its moment comes is given as well, but not counted.
    """
    killed = tried = 0
    whole: dict[Scene, Outcome] = {}
    while killed < count:
        voice = "pyttsx3" if tried % _SPEAKER_EVERY == _SPEAKER_EVERY - 1 else "tone"
        scene = _scene(_TURNS[tried % len(_TURNS)], voice)
        if scene not in whole:
            whole[scene] = campaign.run(Case(scene))
        usual = whole[scene]
        if tried // len(_TURNS) % 2:
            case = Case(scene, kill_after_s=chance.uniform(0, usual.seconds))
        else:
            nth = chance.randint(1, campaign.calls(scene)["any"])
            case = Case(scene, Fault("any", nth, -signal.SIGKILL))
        tried += 1
        outcome = campaign.run(case)
        in_time = outcome.status == -signal.SIGKILL
        killed += in_time
        wrong = campaign.wrong(case, outcome) or _wrong_after(campaign, outcome, scene, usual)
        yield Kill(case, in_time, wrong)


def _scene(name: str, voice: str) -> Scene:
    scene = scenes(voice)[name]
    return scene if name == "feed" else scene.one_at_a_time()


def _wrong_after(campaign: Campaign, killed: Outcome, scene: Scene, usual: Outcome) -> str:
    """The faults of the store after the kill, and of the next run; an empty text without one."""
    store = Store(killed.folder / "store")
    if check(store)[1] != Deleted():
        return "an entry of the store was damaged"
    case = Case(scene)
    following = campaign.again(case)
    if wrong := campaign.wrong(case, following):
        return f"the next run: {wrong}"
    if killed.spoken + following.spoken > usual.spoken + 1:
        return f"{killed.spoken} + {following.spoken} utterances were spoken, of {usual.spoken}"
    left = [*(killed.folder / "tmp").iterdir(), *(store.folder / "new").glob("*")]
    return f"left after the next run: {left[0].name}" if left else ""
