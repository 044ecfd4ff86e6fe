"""Good renders, in which `verify` finds nothing, and planted faults, each of which it finds."""

from collections.abc import Iterator
from contextlib import suppress
from itertools import product
from pathlib import Path

from declaim.containers import CONTAINERS
from declaim.engines import find_voice
from declaim.errors import EngineUnavailable, MissingExtra, UnknownChoice
from declaim.pipeline import render
from declaim.settings.options import Options
from declaim.store import Store
from declaim.verify import verify
from kit.planted import FAULTS, plant, told

TEXTS = {
    "en": (
        "The Mill by the Weir",
        "The mill has stood by the weir since 1842. It ground the corn of eleven villages.",
        "In May the wheel broke, and 340 people came to see it. Nobody knew how to mend it.",
        "A carpenter of the town will try. She has found the old drawings in a chest.",
        "Until then the water runs past, and the miller sells the bread of another.",
    ),
    "de": (
        "Die Mühle am Wehr",
        "Die Mühle steht seit 1842 am Wehr. Sie mahlte das Korn von elf Dörfern.",
        "Im Mai brach das Rad, und 340 Menschen kamen, um es zu sehen. Keiner wusste Rat.",
        "Eine Tischlerin will es versuchen. Sie hat die alten Pläne in einer Truhe gefunden.",
        "Bis dahin läuft das Wasser vorbei, und der Müller verkauft das Brot eines anderen.",
    ),
    "es": (
        "El molino de la presa",
        "El molino está junto a la presa desde 1842. Molía el trigo de once pueblos.",
        "En mayo se rompió la rueda, y 340 personas vinieron a verla. Nadie sabía arreglarla.",
        "Una carpintera lo va a intentar. Ha encontrado los planos viejos en un arcón.",
        "Hasta entonces el agua pasa de largo, y el molinero vende el pan de otro.",
    ),
    "fr": (
        "Le moulin du barrage",
        "Le moulin se tient près du barrage depuis 1842. Il moulait le blé de onze villages.",
        "En mai la roue s’est cassée, et 340 personnes sont venues la voir. Nul ne savait.",
        "Une menuisière va essayer. Elle a trouvé les vieux plans dans un coffre.",
        "Jusque-là l’eau passe à côté, et le meunier vend le pain d’un autre.",
    ),
    "pt": (
        "O moinho do açude",
        "O moinho está junto ao açude desde 1842. Moía o trigo de onze aldeias.",
        "Em maio a roda partiu-se, e 340 pessoas vieram vê-la. Ninguém a sabia consertar.",
        "Uma carpinteira vai tentar. Encontrou os desenhos antigos numa arca.",
        "Até lá a água passa ao lado, e o moleiro vende o pão de outro.",
    ),
    "it": (
        "Il mulino della diga",
        "Il mulino sta accanto alla diga dal 1842. Macinava il grano di undici villaggi.",
        "A maggio la ruota si ruppe, e 340 persone vennero a vederla. Nessuno sapeva ripararla.",
        "Una falegname ci proverà. Ha trovato i vecchi disegni in un baule.",
        "Fino ad allora l’acqua passa oltre, e il mugnaio vende il pane di un altro.",
    ),
}
"""An article in six languages: a headline and four paragraphs, of two sentences but the last."""
ENGINES = ("tone", "pyttsx3", "kokoro", "hibari", "piper")
_PARAGRAPHS = (2, len(TEXTS["en"]))
"""The two lengths of an article, its headline with it."""


def accused(engine: str, folder: Path) -> Iterator[tuple[str, str]]:
    """Render each article into each container; the file, and what is wrong in it: nothing, if good.

    Where the extra `verify` is installed, a recogniser listens to the Opus files, but not to tones.
    """
    for language, count in product(_languages(engine), _PARAGRAPHS):
        article = _written(folder, language, count)
        store, options = Store(folder / "store"), Options(voice=engine, language=language)
        for suffix in CONTAINERS:
            path = render(article, folder / f"a{suffix}", options, store=store, force=True).path
            heard = suffix == ".opus" and engine != "tone"
            report = verify(path, store, listen=None if heard else False)
            yield f"{engine} {language} {count} {suffix}", "; ".join(w for _, w in told(report))


def unnoticed(engine: str, folder: Path) -> Iterator[tuple[str, str]]:
    """Plant each fault in each article's WAV file; the file, and a sentence if it is not found."""
    for language, (fault, _, _) in product(_languages(engine), FAULTS):
        article = _written(folder, language, _PARAGRAPHS[-1])
        store, options = Store(folder / "store"), Options(voice=engine, language=language)
        recording = render(article, folder / "a.wav", options, store=store, force=True)
        plant(recording, fault)
        is_found = bool(verify(recording.path, store, listen=False).findings)
        yield f"{engine} {language}: {fault.__name__}", "" if is_found else "it is not found"


def _languages(engine: str) -> list[str]:
    """The languages of the article that the engine has a voice for; none if it is not installed."""
    spoken = []
    for language in TEXTS:
        with suppress(UnknownChoice, EngineUnavailable, MissingExtra):
            find_voice(engine, language)
            spoken.append(language)
    return spoken


def _written(folder: Path, language: str, count: int) -> Path:
    article = folder / "article.txt"
    article.write_text("\n\n".join(TEXTS[language][:count]), "utf-8")
    return article
