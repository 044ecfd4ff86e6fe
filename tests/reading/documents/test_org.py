"""Org: what it shows of the marks of a list of tasks."""

from pathlib import Path

from declaim.reading import read


def test_boxes_and_counts_of_org_are_silent_and_a_heading_that_is_linked_is_named(
    tmp_path: Path,
) -> None:
    org = "* Oars [1/2]\n- [X] Tar them [50%]\n- [ ] See [[*Oars]] [1/2] x\n\nIn [2/3] of it.\n"
    said = ["Oars", "Tar them", "See Oars x", "In [2/3] of it."]
    (tmp_path / "a.org").write_text(org, "utf-8")
    assert [block.text for block in read(tmp_path / "a.org").blocks if block.spoken] == said
