"""Notes of Logseq, Roam, Obsidian, Joplin and Zettlr: what a program keeps in them is silent."""

from io import BytesIO

import pytest

from declaim.model import Article
from declaim.reading import read

UUID = "65f0a1b2-0000-4000-8000-000000000000"


def reading(text: str) -> Article:
    return read(BytesIO(text.encode()), media_type="markdown")


def spoken(text: str) -> list[str]:
    return [block.text for block in reading(text).blocks if block.spoken]


def test_facts_times_and_references_of_logseq_are_silent_and_counted() -> None:
    text = (
        f"title:: The [[quay]]\npublic:: true\n\n- It burns.\n  id:: {UUID}\n  collapsed:: true\n"
        "\t- TODO Trim it\n\t  SCHEDULED: <2024-03-12 Tue>\n\t  :LOGBOOK:\n"
        "\t  CLOCK: [2024-03-12 Tue 09:00:00]\n\t  :END:\n"
        f"\t- Read (({UUID})) there\n\t- #+BEGIN_QUOTE\n\t  The sea.\n\t  #+END_QUOTE\n"
    )
    article = reading(text)
    assert article.metadata.title == "The quay"
    assert spoken(text) == ["It burns.", "TODO Trim it", "Read there", "The sea."]
    assert "not spoken: what a program keeps of the notes (9)" in article.remarks


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("- {{[[TODO]]}} Trim ^^it^^ #[[the quay]]", "Trim it the quay"),
        ("- Author:: [[Ada Byre]]", "Author: Ada Byre"),
        ("It is [weather:: wet] and (wind:: north).", "It is weather: wet and north."),
        ("It is {++very ++}wet, {--not --}{~~cold~>warm~~}{>>sure?<<}.", "It is very wet, warm."),
        ("See [[20240311091400]] it.", "See it."),
        ("It is ::very wet:: here.", "It is very wet here."),
        ("The boat. <$img:Boat;w=300> The oars.", "The boat. The oars."),
        ("Call ::quay::move, or ::std.", "Call ::quay::move, or ::std."),
        ("Call std::move, or a::b.", "Call std::move, or a::b."),
        ("It is ((important)).", "It is ((important))."),
    ],
)
def test_what_a_program_shows_of_its_marks_is_read(written: str, said: str) -> None:
    assert spoken(f"It rained.\n\n{written}\n")[1:] == [said]


def test_what_joplin_keeps_of_a_note_is_silent() -> None:
    kept = f"id: {'0a' * 16}\nparent_id: \nsource: joplin-desktop\nis_todo: 0\ntype_: 1"
    article = reading(f"The quay\n\nIt burns.\n\n{kept}")
    assert [block.text for block in article.blocks] == ["The quay", "It burns."]
    assert "not spoken: what Joplin keeps of the note" in article.remarks


def test_days_rounds_and_ranks_of_tasks_of_obsidian_are_silent_and_counted() -> None:
    text = "- [ ] Mend it ⏫ 🔁 every 2 weeks 📅 2026-12-01 soon\n- [x] Paint ✅ 2026-11-03\n"
    assert spoken(text) == ["Mend it soon", "Paint"]
    assert "not spoken: what a program keeps of the notes (4)" in reading(text).remarks
    assert spoken("It rained 🔼\n\n- Tar 📅 2026-12-01\n") == ["It rained 🔼", "Tar 📅 2026-12-01"]


def test_facts_that_notion_keeps_below_a_title_are_silent_and_others_are_lines_of_their_own() -> (
    None
):
    article = reading("# The Quay\n\nCreated: May 3, 2026 10:12\nTags: wet, old\n\nIt burns.\n")
    assert [block.text for block in article.blocks] == ["The Quay", "It burns."]
    assert "not spoken: what a program keeps of the notes (2)" in article.remarks
    recipe = "# A Cake\n\nServes: four\nTime: one hour\n\nMix it well.\n"
    assert spoken(recipe) == ["A Cake", "Serves: four", "Time: one hour", "Mix it well."]
