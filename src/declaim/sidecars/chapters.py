"""Chapters as podcast players read them from a file of their own."""

import json

from declaim.model import Article, Timeline


def chapters_json(article: Article, timeline: Timeline, description: str = "") -> str:
    """Podcasting 2.0 JSON chapters 1.2; times in seconds.

    https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/chapters/jsonChapters.md
    """
    known = article.metadata
    told = {"title": known.title, "author": known.byline, "description": description}
    chapters = [
        {
            "startTime": round(timeline.seconds(mark.start), 3),
            "endTime": round(timeline.seconds(mark.stop), 3),
            "title": mark.title,
        }
        for mark in timeline.marks
    ]
    document = {"version": "1.2.0", **{k: v for k, v in told.items() if v}, "chapters": chapters}
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"
