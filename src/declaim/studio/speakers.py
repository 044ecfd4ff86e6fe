"""The choice of voices: heard with the article's own first sentence, kept in its settings."""

import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final

from declaim.engines import DEFAULT_ENGINE, NATURAL, usable_voices
from declaim.errors import UnreadableSource
from declaim.languages import primary_language
from declaim.model import Block, Role, Voice
from declaim.normalise import sentences
from declaim.pipeline import script_of, stored
from declaim.settings.casting import NARRATOR
from declaim.settings.config import ARTICLES, NAME
from declaim.settings.options import Options
from declaim.studio.asked import Asked
from declaim.studio.changes import Edit, content_of
from declaim.studio.passages import Text
from declaim.studio.pronunciations import in_table
from declaim.studio.rewriting import Answer, Own
from declaim.studio.speaking import Bench, Trial, sound_of

SETTLED: Final = ("voice", "quote_voice", "rate", "pitch")
"""The options that are chosen here; an empty one is the voice's own, or the narrator."""


def voices(bench: Bench, _: Asked, __: Path) -> Answer:
    """The voices for the article's language, and those that speak now."""
    language = primary_language(bench.article.metadata.language or "en")
    fitting = [v for v in usable_voices() if primary_language(v.language) == language]
    now, options = bench.script.voice, bench.settled
    quotes = {u.voice for u in bench.script.utterances if _role(bench, u.block) is Role.QUOTE}
    other = next(iter(quotes - {now}), None)
    return {
        "voices": [NATURAL[0], *dict.fromkeys([_name(now), *map(_name, fitting)])],
        "narrator": _name(now),
        "quote": _name(other) if other else "",
        "rate": options.rate,
        "pitch": options.pitch,
        "usual_rate": now.rate,
        "quotes": bool(quotes),
    }


def audition(bench: Bench, asked: Asked, folder: Path) -> Answer:
    """The first sentence, or the first quotation's, in a voice; and what that voice costs."""
    wanted = _wanted(bench.settled, asked)
    role = Role.QUOTE if asked.text("of") == Role.QUOTE else Role.PARAGRAPH
    block = _first(bench, role)
    language = block.language or bench.article.metadata.language or "en"
    start, stop = next(iter(sentences(block.text, language)), (0, len(block.text)))
    name, _ = sound_of(bench, block, block.text[start:stop], folder, Trial(options=wanted))
    script = script_of(bench.article, wanted, bench.path.parent, bench.store, bench.path)
    kept = stored(script, bench.store)
    return {"sound": f"trial/{name}", "to_speak": kept.count(False), "utterances": len(kept)}


def cast(bench: Bench, asked: Asked, folder: Path) -> Edit:
    """The voices, speed and pitch are kept at the top of one's own text, or in `declaim.toml`."""
    audition(bench, Asked({**asked.values, "of": "paragraph"}), folder)  # raises what cannot be
    if {NARRATOR, Role.QUOTE} & bench.settled.voices.keys():
        reason = "`voices` says who speaks, in it or in declaim.toml; change it there"
        raise UnreadableSource(bench.path.name, reason)
    values = _values(asked)
    top = set(values) & {_key(setting.name) for setting in bench.article.settings}
    if top:
        own = Own.of(bench)
        after = with_settings_at_top(own.text, values)
        told = {_key(setting.name): setting.value for setting in own.article(after).settings}
        if any(told.get(name, "") != str(value or "") for name, value in values.items()):
            reason = f"its front matter sets {' and '.join(sorted(top))} over several lines"
            raise UnreadableSource(bench.path.name, f"{reason}; change it there")
        what = ("voices_on_top", bench.path.name)
        return Edit(bench.path, own.content, after, what, SETTLED)
    file = bench.path.parent / NAME
    before = content_of(file)
    after = before or b""
    for name, value in values.items():
        key = name.replace("_", "-")
        after = in_table(file, after, (ARTICLES, bench.path.name), key, value)
    return Edit(file, before, after, ("voices_kept", NAME), SETTLED)


def with_settings_at_top(text: Text, values: Mapping[str, str | int | None]) -> bytes:
    """The file with lines of its front matter set anew, put in or taken out."""
    lines = list(text.lines)
    fence = lines[0].strip().removeprefix("\ufeff")
    is_toml = fence == "+++"
    end = next(i for i, line in enumerate(lines[1:], 1) if line.strip() in {fence, "..."})
    for name, value in values.items():
        key = name.replace("_", "-")
        pattern = re.compile(
            rf"({key.replace('-', '[-_]')}\s*[:=]\s*)(?:\"[^\"\r\n]*\"|[^#\r\n]*?)(\s+#.*)?(\s*)$"
        )
        matches = ((i, pattern.fullmatch(line)) for i, line in enumerate(lines[1:end], 1))
        place, match = next(((i, found) for i, found in matches if found), (end, None))
        said = f'"{value}"' if is_toml and isinstance(value, str) else str(value)
        if match and value is None:
            del lines[place]
            end -= 1
        elif match:
            before, comment, line_end = match.groups("")
            lines[place] = f"{before}{said}{comment}{line_end}"
        elif value is not None:
            lines.insert(end, f"{key}{' = ' if is_toml else ': '}{said}{text.line_end}")
            end += 1
    return text.with_lines(0, len(text.lines), lines)


def _key(name: str) -> str:
    """An option's name, as a setting of front matter spells it."""
    return name.replace("-", "_")


def _values(asked: Asked) -> dict[str, str | int | None]:
    texts = {name: asked.text(name).strip() or None for name in SETTLED[:2]}
    return {**texts, **{name: asked.maybe(name) for name in SETTLED[2:]}}


def _wanted(options: Options, asked: Asked) -> Options:
    values = _values(asked)
    voices = {who: v for who, v in options.voices.items() if who not in (NARRATOR, Role.QUOTE)}
    return replace(options, voices=voices, **values)  # type: ignore[arg-type]


def _first(bench: Bench, role: Role) -> Block:
    """The first block of the role that is spoken, else the first that is."""
    spoken = [block for block in bench.article.blocks if block.spoken]
    return next((block for block in spoken if block.role is role), spoken[0])


def _role(bench: Bench, number: int) -> Role:
    return bench.article.blocks[number].role


def _name(voice: Voice) -> str:
    return voice.name if voice.engine == DEFAULT_ENGINE else f"{voice.engine}:{voice.name}"
