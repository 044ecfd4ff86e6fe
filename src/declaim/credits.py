"""The announcement before an article, and the credits around it, from templates.

    {title}. | By {author}. | Read by {narrator}.

A bar parts a template; a part that names something which is not known is left out.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from declaim.errors import UnknownChoice
from declaim.languages import primary_language
from declaim.model import Article, Block, Metadata, Role
from declaim.settings.options import Options

FIELDS: Final = (
    *("title", "subtitle", "author", "narrator", "publisher"),
    *("date", "year", "series", "part", "rights"),
)
"""The names that a template may hold."""
_FIELD: Final = re.compile(r"\{(\w*)\}")


@dataclass(frozen=True, slots=True)
class Wording:
    """The sentences of a language."""

    narrator: str
    """The narrator where no other is named."""
    announcement: str
    opening: str
    closing: str
    chapters: tuple[str, str]
    """The titles of the chapters in which the credits are."""


WORDINGS: Final = {
    "en": Wording(
        "a synthetic voice",
        "This is read by a synthetic voice.",
        "{title}. | By {author}. | Read by {narrator}.",
        "This was {title}. | By {author}. | Read by {narrator}. | Published by {publisher}.",
        ("Opening credits", "Closing credits"),
    ),
    "de": Wording(
        "einer synthetischen Stimme",
        "Diesen Text liest eine synthetische Stimme.",
        "{title}. | Von {author}. | Gelesen von {narrator}.",
        "Das war: {title}. | Von {author}. | Gelesen von {narrator}. | Erschienen bei {publisher}.",
        ("Vorspann", "Abspann"),
    ),
    "fr": Wording(
        "une voix de synthèse",
        "Ce texte est lu par une voix de synthèse.",
        "{title}. | De {author}. | Lu par {narrator}.",
        "C’était {title}. | De {author}. | Lu par {narrator}. | Publié par {publisher}.",
        ("Générique de début", "Générique de fin"),
    ),
    "es": Wording(
        "una voz sintética",
        "Este texto lo lee una voz sintética.",
        "{title}. | De {author}. | Leído por {narrator}.",
        "Esto ha sido {title}. | De {author}. | Leído por {narrator}. | Publicado por {publisher}.",
        ("Créditos iniciales", "Créditos finales"),
    ),
    "it": Wording(
        "una voce sintetica",
        "Questo testo è letto da una voce sintetica.",
        "{title}. | Di {author}. | Letto da {narrator}.",
        "Era {title}. | Di {author}. | Letto da {narrator}. | Pubblicato da {publisher}.",
        ("Titoli di testa", "Titoli di coda"),
    ),
    "pt": Wording(
        "uma voz sintética",
        "Este texto é lido por uma voz sintética.",
        "{title}. | De {author}. | Lido por {narrator}.",
        "Isto foi {title}. | De {author}. | Lido por {narrator}. | Publicado por {publisher}.",
        ("Créditos de abertura", "Créditos finais"),
    ),
    "nl": Wording(
        "een synthetische stem",
        "Een synthetische stem leest deze tekst.",
        "{title}. | Van {author}. | Gelezen door {narrator}.",
        "Dit was {title}. | Van {author}. | Gelezen door {narrator}. | Uitgever: {publisher}.",
        ("Begintitels", "Aftiteling"),
    ),
}
"""Language of two letters -> its sentences."""


def with_credits(article: Article, options: Options) -> Article:
    """The article with the announcement and the credits that are asked for, as spoken blocks.

    Each of the credits is a chapter of its own. Raises UnknownChoice for a language whose wording
    is not known, and for a template that names an unknown field.
    """
    if not (options.announce or options.credits or options.opening or options.closing):
        return article
    wording = _wording(article, options)
    blocks = list(article.blocks)
    first = next((n for n, block in enumerate(blocks) if block.spoken), len(blocks))
    line = blocks[first].line if first < len(blocks) else 1
    announcement = wording.announcement if options.announce else ""
    before: list[Block] = []
    if template := options.opening or (wording.opening if options.credits else ""):
        said = filled(template, article.metadata, wording.narrator), announcement
        text = " ".join(filter(None, said))
        before.append(Block(Role.PARAGRAPH, text, line, True, _REASON, chapter=wording.chapters[0]))
        if first < len(blocks) and not blocks[first].chapter:
            begun = blocks[first]
            own = begun.text if begun.role == Role.HEADING else article.metadata.title
            blocks[first] = replace(begun, chapter=own)
    elif announcement:
        before.append(Block(Role.STANDFIRST, announcement, line, True, _REASON))
    after = []
    if template := options.closing or (wording.closing if options.credits else ""):
        text = filled(template, article.metadata, wording.narrator)
        last = blocks[-1].line if blocks else 1
        after.append(Block(Role.PARAGRAPH, text, last, True, _REASON, chapter=wording.chapters[1]))
    return replace(article, blocks=(*blocks[:first], *before, *blocks[first:], *after))


_REASON: Final = "it is asked for: --announce, --credits, --opening or --closing"


def _wording(article: Article, options: Options) -> Wording:
    language = primary_language(article.metadata.language or "en")
    if language in WORDINGS:
        return WORDINGS[language]
    if options.announce or (options.credits and not (options.opening and options.closing)):
        raise UnknownChoice("language of credits", language, tuple(WORDINGS))
    return WORDINGS["en"]


def filled(template: str, known: Metadata, narrator: str) -> str:
    """The template's parts of which every field is known. Raises UnknownChoice for a field."""
    values = {
        **known.details,
        "title": known.title.rstrip("."),
        "author": known.byline,
        "narrator": known.details.get("narrator") or narrator,
        "publisher": known.publisher,
        "date": known.published,
        "year": known.published[:4],
    }
    return " ".join(_parts(template, values))


def _parts(template: str, values: dict[str, str]) -> Iterator[str]:
    for part in template.split("|"):
        named = _FIELD.findall(part)
        for name in named:
            if name not in FIELDS:
                raise UnknownChoice("field of a template", name, FIELDS)
        if all(values.get(name) for name in named) and part.strip():
            yield _FIELD.sub(lambda field: values[field[1]], part.strip())
