"""Say it otherwise: a pronunciation is tried in its sentence, kept, listed and taken away."""

from dataclasses import asdict
from pathlib import Path

from declaim.errors import UnreadableSource
from declaim.normalise.lexicon import Lexicon
from declaim.settings.lexicons import lexicons
from declaim.studio.asked import Asked, Misasked
from declaim.studio.changes import Edit, content_of
from declaim.studio.pronunciations import Shelf, kept_for, with_entry, without_entry
from declaim.studio.rare import rare_words
from declaim.studio.speaking import Bench, Trial, sound_of

_LONGEST = 200
"""Characters of a written form and of what is said for it."""


def say(bench: Bench, asked: Asked, folder: Path) -> dict[str, object]:
    """A sentence with a word said as asked, or as it is said now where nothing is asked."""
    sentence = asked.text("sentence")
    said = asked.text("said").strip()
    written = asked.text("written")
    trial = Lexicon.from_table({written: said}, "the pronunciation") if said else Lexicon()
    if said and not any(trial.matches(sentence, bench.article.metadata.language or "en")):
        reason = f"this sentence does not have {written!r} as whole words"
        raise UnreadableSource("the pronunciation", reason)
    name, spoken = sound_of(
        bench, bench.block(asked.number("block"), sentence), sentence, folder, Trial(trial)
    )
    return {"sound": f"trial/{name}", "spoken": spoken}


def keep(bench: Bench, asked: Asked, _: Path) -> Edit:
    """A line in the file of pronunciations for the article, its folder, or the listener."""
    shelf, written, said = _shelf(asked), asked.text("written").strip(), asked.text("said").strip()
    if len(written) > _LONGEST or len(said) > _LONGEST:
        raise UnreadableSource("the pronunciation", f"it is longer than {_LONGEST} characters")
    file = shelf.file(bench.path)
    before = content_of(file)
    after = with_entry(shelf, bench.path, before or b"", written, said)
    return Edit(file, before, after, (f"kept_{shelf}", written, file.name))


def forget(bench: Bench, asked: Asked, _: Path) -> Edit:
    """The line of a word is taken away."""
    shelf, written = _shelf(asked), asked.text("written")
    file = shelf.file(bench.path)
    before = content_of(file)
    after = without_entry(shelf, bench.path, before or b"", written)
    return Edit(file, before, after, ("forgotten", written, file.name))


def pronunciations(bench: Bench, _: Asked, __: Path) -> dict[str, object]:
    """One's own pronunciations, and how often each matches in the article."""
    language = bench.article.metadata.language or "en"
    texts = [block.text for block in bench.article.blocks if block.spoken]
    kept = [
        each
        for shelf in Shelf
        for each in kept_for(shelf, bench.path, content_of(shelf.file(bench.path)) or b"")
    ]
    lexicons = [Lexicon((each.entry,)) for each in kept]
    return {
        "pronunciations": [
            {
                "shelf": str(each.shelf),
                "written": each.written,
                "said": each.said,
                "matches": sum(1 for text in texts for _ in lexicon.matches(text, language)),
            }
            for each, lexicon in zip(kept, lexicons, strict=True)
        ]
    }


def names(bench: Bench, _: Asked, __: Path) -> dict[str, object]:
    """The words that a voice may miss, and how each will be said."""
    everyday, particular = lexicons(bench.path.parent, bench.options.lexicons, bench.path)
    return {"names": list(map(asdict, rare_words(bench.article, everyday | particular)))}


def _shelf(asked: Asked) -> Shelf:
    try:
        return Shelf(asked.text("shelf"))
    except ValueError as error:
        raise Misasked("there is no such shelf") from error
