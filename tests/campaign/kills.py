"""Renders that are killed at random moments, and the render after each."""

import signal
from collections.abc import Iterator
from dataclasses import dataclass, replace
from random import Random

from declaim.store import Store
from declaim.store.upkeep import Deleted, check

from .harness import Campaign, Case, Outcome, Scene, scenes


@dataclass(frozen=True)
class Kill:
    """A render that was killed, and what is wrong after it; empty where nothing is."""

    case: Case
    came_in_time: bool
    """The render had not ended before."""
    wrong: str


def kills(campaign: Campaign, chance: Random, count: int) -> Iterator[Kill]:
    """Kill so many renders, first renders and edits by turns, each at a random moment."""
    known = [(scene, campaign.run(Case(scene))) for scene in _one_utterance_at_a_time()]
    for number in range(count):
        scene, whole = known[number % len(known)]
        case = Case(scene, kill_after_s=chance.uniform(0, whole.seconds))
        killed = campaign.run(case)
        wrong = campaign.wrong(case, killed) or _wrong_after(campaign, killed, scene, whole.spoken)
        yield Kill(case, killed.status == -signal.SIGKILL, wrong)


def _one_utterance_at_a_time() -> tuple[Scene, ...]:
    return tuple(replace(scene, command=(*scene.command, "--jobs", "1")) for scene in scenes()[:2])


def _wrong_after(campaign: Campaign, killed: Outcome, scene: Scene, utterances: int) -> str:
    """What is wrong with the store after the kill, and with the next render; empty if nothing."""
    store = Store(killed.folder / "store")
    if check(store)[1] != Deleted():
        return "an entry of the store was damaged"
    case = Case(scene)
    following = campaign.again(case)
    if wrong := campaign.wrong(case, following):
        return f"the next render: {wrong}"
    if killed.spoken + following.spoken > utterances + 1:
        return f"{killed.spoken} + {following.spoken} utterances were spoken, of {utterances}"
    left = [*(killed.folder / "tmp").iterdir(), *(store.folder / "new").iterdir()]
    return f"left after the next render: {left[0].name}" if left else ""
