"""An article with every tag, and the tags of its audio as other programs read them."""

from pathlib import Path

import av
import mutagen
from wavinfo import WavInfoReader

from declaim.basics.disclosure import BY_RULE

ARTICLE = """---
title: "Zwölf; = # “Boote”"
authors: [A. Writer, "King, B."]
date: 2014-03-09
lang: de-AT
publisher: Quay Press
series: Der Fluss
part: 2
subtitle: Eine Fahrt
description: Von einem Boot & von einem zweiten.
isbn: 978-3-16-148410-0
url: https://example.org/boote
copyright: 2014 A. Writer
---

Es war einmal ein Boot.

Dann kam ein zweites.
"""
TOLD = {
    "title": "Zwölf; = # “Boote”",
    "album": "Zwölf; = # “Boote”",
    "artist": "A. Writer, King, B.",
    "albumartist": "A. Writer, King, B.",
    "composer": "tone (synthetic voice)",
    "date": "2014-03-09",
    "genre": "Audiobook",
    "publisher": "Quay Press",
    "language": "deu",
    "comment": "Synthetic speech, made by declaim with the voice tone of tone.",
    "digitalsourcetype": BY_RULE,
    "description": "Von einem Boot & von einem zweiten.",
    "subtitle": "Eine Fahrt",
    "grouping": "Der Fluss #2",
    "series": "Der Fluss",
    "series-part": "2",
    "isbn": "978-3-16-148410-0",
    "copyright": "2014 A. Writer",
    "wwwaudiosource": "https://example.org/boote",
}
"""The tags of the article, by the names of Vorbis comments."""
FREE = ("series", "series-part", "subtitle", "isbn", "wwwaudiosource", "digitalsourcetype")
MP4 = {"\xa9nam": "title", "\xa9alb": "album", "\xa9ART": "artist", "\xa9day": "date"}
MP4 |= {"\xa9gen": "genre", "\xa9pub": "publisher", "aART": "albumartist", "\xa9wrt": "composer"}
MP4 |= {"\xa9cmt": "comment", "desc": "description", "\xa9grp": "grouping", "cprt": "copyright"}
MP4 |= {f"----:com.apple.iTunes:{name.upper()}": name for name in (*FREE, "language")}
ID3 = {"TIT2": "title", "TALB": "album", "TPE1": "artist", "TDRC": "date", "TCON": "genre"}
ID3 |= {"TPUB": "publisher", "TLAN": "language", "TPE2": "albumartist", "TCOM": "composer"}
ID3 |= {"COMM::eng": "comment", "TIT1": "grouping", "TIT3": "subtitle", "TCOP": "copyright"}
ID3 |= {"WOAS": "wwwaudiosource", "TXXX:description": "description"}
ID3 |= {f"TXXX:{name}": name.lower() for name in ("SERIES", "SERIES-PART", "ISBN")}
ID3 |= {"TXXX:DIGITALSOURCETYPE": "digitalsourcetype"}
INFO = {"title": "title", "product": "album", "artist": "artist", "created_date": "date"}
INFO |= {"genre": "genre", "comment": "comment", "copyright": "copyright", "subject": "description"}


def told(path: Path) -> dict[str, str]:
    """The tags by the names of TOLD, as another program reads them."""
    if path.suffix == ".wav":
        info = WavInfoReader(str(path), info_encoding="utf-8").info.to_dict()
        info["comment"], _, source = info["comment"].rpartition(" (")
        assert source == f"{BY_RULE})"
        return {name: info[key] for key, name in INFO.items()}
    with av.open(str(path)) as file:
        language = {"language": str(file.streams.audio[0].language)}
        tags = {name.lower(): value for name, value in file.metadata.items()}
    if path.suffix == ".mka":
        tags["albumartist"] = tags["album_artist"]
        return {name: tags[name] for name in TOLD} | language
    read = mutagen.File(path)
    if path.suffix == ".mp3":
        return {name: str(read[key]) for key, name in ID3.items()}
    if path.suffix in {".m4b", ".m4a"}:
        assert read["stik"] == [2], "an audiobook"
        assert read["\xa9nrt"] == read["\xa9wrt"]
        values = {name: read[key][0] for key, name in MP4.items()}
        texts = {n: v.decode() if isinstance(v, bytes) else str(v) for n, v in values.items()}
        assert texts["language"] == language["language"]
        return texts
    return {name: ", ".join(read[name]) for name in TOLD}
