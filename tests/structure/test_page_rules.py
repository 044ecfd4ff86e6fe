"""Each reading rule decides its examples, and nothing else would."""

import pytest

from declaim.manuscript import SourceBytes
from declaim.model import Role
from declaim.reading.plain_text.plain import read_plain
from declaim.structure import judging
from declaim.structure.parts import parts_of
from declaim.structure.reading_rules.page_rules import RULES
from declaim.structure.reading_rules.rule import MEANT, ReadingRule

EXAMPLES = [pytest.param(rule, text, id=rule.name) for rule in RULES for text in rule.examples]


def verdict_on(text: str) -> tuple[Role, str]:
    """The verdict on the passage of the example that is meant."""
    line = text[: text.index(MEANT)].count("\n") + 1
    source = SourceBytes("example", text.replace(MEANT, "").encode(), "text/plain")
    passages = read_plain(source).passages
    index = next(i for i, passage in enumerate(passages) if passage.line == line)
    return judging.page_verdicts(parts_of(passages))[index]


@pytest.mark.parametrize(("rule", "text"), EXAMPLES)
def test_a_rule_decides_its_examples_and_no_other_rule_gives_the_same_role(
    rule: ReadingRule, text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert verdict_on(text)[0] is rule.role
    monkeypatch.setattr(judging, "RULES", tuple(other for other in RULES if other is not rule))
    assert verdict_on(text)[0] is not rule.role


def test_every_rule_has_an_example() -> None:
    assert [rule.name for rule in RULES if not rule.examples] == []
