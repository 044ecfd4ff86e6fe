"""Gradient-boosted trees as arrays: what they say of many rows at once, and because of what.

`training/train.py` grows them and writes the arrays.
"""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

WEIGHTS: Final = Path(__file__).with_name("weights.npz")
TOGETHER: Final = 256
"""Rows that are weighed at a time: what they need stays in the processor's cache."""

Floats = NDArray[np.float32]
Integers = NDArray[np.intp]
"""numpy looks an element up fastest by these."""


@dataclass(frozen=True, eq=False)
class Trees:
    """All nodes of all trees, one after the other; a leaf is its own child."""

    roots: Integers
    """The first node of each tree."""
    feature: Integers
    """The column that a node asks for."""
    limit: Floats
    """A row goes to the lower child where the column is at most this."""
    lower: Integers
    upper: Integers
    value: Floats
    """The value of each node, if its tree stops there; the sum over the trees is a logit."""
    deepest: int
    """Questions from a root to the farthest leaf."""

    def weighed(self, rows: Floats) -> Floats:
        """The logit of each row."""
        return np.concatenate([self.leaves(part) for part in parts_of(rows)])

    def leaves(self, rows: Floats) -> Floats:
        """The sum, over the trees, of the values of the leaves at which each row arrives."""
        count, columns = rows.shape
        cells = rows.ravel()
        node = np.tile(self.roots, count)
        begins = np.repeat(np.arange(0, count * columns, columns), len(self.roots))
        inner = np.arange(len(node))  # of the paths, those that have not reached a leaf
        while len(inner):
            here = node.take(inner)
            asked = cells.take(begins.take(inner) + self.feature.take(here))
            lower = asked <= self.limit.take(here)
            child = np.where(lower, self.lower.take(here), self.upper.take(here))
            node[inner] = child
            inner = inner[self.lower.take(child) != child]
        logits: Floats = self.value[node.reshape(count, -1)].sum(axis=1)
        return logits

    def moved(self, rows: Floats) -> Floats:
        """The amount by which each column of a row moves its logit.

        A column is given the change in a node's value where its question is answered (Saabas,
        "Interpreting random forests", 2014).
        """
        return np.concatenate([self.moves(part) for part in parts_of(rows)])

    def moves(self, rows: Floats) -> Floats:
        """As `moved`, for a part of the rows."""
        count, columns = rows.shape
        node = np.tile(self.roots, (count, 1))
        own = np.arange(count)[:, None]
        moved = np.zeros(count * columns)
        for _ in range(self.deepest):
            asked = self.feature[node]
            lower = rows[own, asked] <= self.limit[node]
            child = np.where(lower, self.lower[node], self.upper[node])
            change = self.value[child] - self.value[node]
            moved += np.bincount(
                (own * columns + asked).ravel(), change.ravel(), minlength=count * columns
            )
            node = child
        return moved.reshape(count, columns).astype(np.float32)


def parts_of(rows: Floats) -> list[Floats]:
    """The rows in parts, at least one."""
    return [rows[i : i + TOGETHER] for i in range(0, max(len(rows), 1), TOGETHER)]


@cache
def trained(weights: Path = WEIGHTS) -> Trees:
    """The trees in a file of weights: those of web pages, if nothing else is asked for."""
    with np.load(weights, allow_pickle=False) as arrays:
        return Trees(
            roots=arrays["roots"].astype(np.intp),
            feature=arrays["feature"].astype(np.intp),
            limit=arrays["limit"].astype(np.float32),
            lower=arrays["lower"].astype(np.intp),
            upper=arrays["upper"].astype(np.intp),
            value=arrays["value"].astype(np.float32),
            deepest=int(arrays["deepest"]),
        )
