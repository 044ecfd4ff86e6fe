"""`render --proof`: a sentence that reads wrong is spoken in other takes; the best is kept."""

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from declaim.basics.parallel import Progress
    from declaim.settings.options import Options
    from declaim.store import Store
    from declaim.studio.proof import Proof


def keeps_better_takes(
    article: str, options: "Options", store: "Store", most: int, progress: "Progress"
) -> bool:
    """Hear the article and keep better takes in `declaim.toml`; True where there are any.

    What was done is said on standard error.
    """
    from declaim.pipeline import planned
    from declaim.settings.config import NAME
    from declaim.source import followed_file
    from declaim.studio.changes import make
    from declaim.studio.proof import proofread
    from declaim.studio.retakes import chosen, with_their_takes
    from declaim.studio.speaking import Bench

    path = followed_file(article)
    bench = Bench(path, options, store, *planned(path, options, store))
    found = proofread(bench, most, progress)
    better = [
        (sentence, each.take)
        for each in found
        if each.take
        for sentence in with_their_takes([each.said])
    ]
    if better:
        make(chosen(bench, better))
    total = len(bench.script.utterances)
    _say(f"of {total} utterances that were heard {len(found) or 'none'} did not read right")
    for each in found:
        _say(_told(each))
    if better:
        _say(f"the takes are kept in {path.parent / NAME}")
    return bool(better)


def _told(proof: "Proof") -> str:
    if proof.is_right:
        came = f"take {proof.take} reads right"
    elif proof.take:
        came = f"no take of {proof.tried} reads right; take {proof.take} is the best"
    else:
        came = f"no take of {proof.tried} reads better"
    return f"line {proof.line}: {proof.heard}; {came}"


def _say(sentence: str) -> None:
    click.echo(f"declaim: {sentence}", err=True)
