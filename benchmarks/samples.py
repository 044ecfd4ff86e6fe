"""A page with a sound sample of each natural voice at hand.

    python benchmarks/samples.py FOLDER [--voice NAME]...

FOLDER gets index.html and an .m4a file for each voice: those of hibari, Kokoro and Piper, one of
the default engine for each language below, or those that are named. The samples are in no
repository: they are made again in a minute, Kokoro's in some more.
"""

import argparse
from html import escape
from pathlib import Path

from declaim.engines import find_voice, usable_voices
from declaim.model import Voice
from declaim.pipeline import render
from declaim.settings.options import Options

TEXTS = {
    "en": "The ferry left at a quarter past seven, and 340 people stood on the quay to wave.",
    "de": "Die Fähre fuhr um Viertel nach sieben ab, und 340 Menschen winkten vom Kai.",
    "es": "El barco salió a las siete y cuarto, y 340 personas saludaban desde el muelle.",
    "fr": "Le bac partit à sept heures et quart, et 340 personnes saluaient depuis le quai.",
    "it": "Il traghetto partì alle sette e un quarto, e 340 persone salutavano dal molo.",
    "pt": "A barca saiu às sete e um quarto, e 340 pessoas acenavam do cais.",
    "hi": "नाव सवा सात बजे निकली, और घाट पर खड़े लोग हाथ हिला रहे थे।",
    "ar": "غادرت العبّارة في السابعة والربع، ولوّح الناس من الرصيف.",
}
NATURAL = ("hibari", "kokoro", "piper")
PAGE = """\
<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Voices of declaim</title>
<style>body {{ font: 1rem/1.5 system-ui; max-width: 46rem; margin: 2rem auto; padding: 0 1rem }}
audio {{ width: 100% }}</style>
<h1>Voices of declaim</h1>
<p>The voices are synthetic: no person speaks.</p>
{samples}
</html>
"""


def main() -> None:
    """Speak every sample and write the page."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--voice", action="append")
    asked = parser.parse_args()
    asked.folder.mkdir(parents=True, exist_ok=True)
    voices = [find_voice(name, "en") for name in asked.voice or ()] or _at_hand()
    samples = [_sample(voice, asked.folder) for voice in voices if _language(voice) in TEXTS]
    page = PAGE.format(samples="\n".join(samples))
    (asked.folder / "index.html").write_text(page, "utf-8")
    print(f"{asked.folder / 'index.html'}: {len(samples)} voices")


def _at_hand() -> list[Voice]:
    natural = [voice for voice in usable_voices() if voice.engine in NATURAL]
    return natural + [find_voice("pyttsx3", language) for language in TEXTS]


def _language(voice: Voice) -> str:
    return voice.language.partition("-")[0]


def _sample(voice: Voice, folder: Path) -> str:
    language, name = _language(voice), f"{voice.engine}:{voice.name}"
    path = folder / f"{voice.engine}-{voice.name.replace('/', '-')}.m4a"
    render(text=TEXTS[language], output=path, options=Options(voice=name, language=language))
    print(path, flush=True)
    return (
        f"<h2>{escape(name)} ({escape(voice.language)})</h2>\n"
        f'<p lang="{language}">{escape(TEXTS[language])}</p>\n'
        f'<audio controls preload="none" src="{escape(path.name)}"></audio>'
    )


if __name__ == "__main__":
    main()
