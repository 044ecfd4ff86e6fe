"""Podcasting 2.0 chapters say what the timeline says."""

import json

import jsonschema
import pytest

from declaim.model import Article, Mark, Metadata, Timeline
from declaim.sidecars.chapters import chapters_json

TIMELINE = Timeline(
    22_050, 66_150, (), (Mark('A "q" </x>', 0, 22_051), Mark("Zwölf", 22_051, 66_150)), ()
)


TEXT, SECONDS = {"type": "string"}, {"type": "number", "minimum": 0}
CHAPTER = {
    "type": "object",
    "required": ["startTime"],
    "additionalProperties": False,
    "properties": {
        **dict.fromkeys(("startTime", "endTime"), SECONDS),
        **dict.fromkeys(("title", "img", "url"), TEXT),
        "toc": {"type": "boolean"},
        "location": {"type": "object"},
    },
}
SPECIFIED = {
    "type": "object",
    "required": ["version", "chapters"],
    "additionalProperties": False,
    "properties": {
        "version": {"const": "1.2.0"},
        **dict.fromkeys(("author", "title", "podcastName", "description", "fileName"), TEXT),
        "waypoints": {"type": "boolean"},
        "chapters": {"type": "array", "items": CHAPTER},
    },
}
"""The specification, as a JSON Schema."""


def test_it_is_as_specified() -> None:
    told = json.loads(
        chapters_json(Article(Metadata(title="Title", byline="A. Writer"), ()), TIMELINE)
    )
    jsonschema.validate(told, SPECIFIED)


def test_chapters_have_titles_and_seconds() -> None:
    article = Article(Metadata(title="Title", byline="A. Writer"), ())
    assert json.loads(chapters_json(article, TIMELINE)) == {
        "version": "1.2.0",
        "title": "Title",
        "author": "A. Writer",
        "chapters": [
            {"startTime": 0, "endTime": 1.0, "title": 'A "q" </x>'},
            {"startTime": 1.0, "endTime": 3.0, "title": "Zwölf"},
        ],
    }


@pytest.mark.parametrize("name", ["title", "author"])
def test_what_is_not_known_is_not_said(name: str) -> None:
    assert name not in json.loads(chapters_json(Article(Metadata(), ()), TIMELINE))
