"""The script one writes without declaim: `python benchmarks/naive.py ARTICLE OUTPUT.m4b`.

pyttsx3 a paragraph, pydub `+=`, ffmpeg for the chapters: the peer of cold.py.
"""

import ctypes
import os
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

import espeakng_loader
import pyttsx3
from pydub import AudioSegment


def main() -> None:
    """Narrate the paragraphs of a text file."""
    article, output = map(Path, sys.argv[1:3])
    paragraphs = [p.strip() for p in article.read_text("utf-8").split("\n\n") if p.strip()]
    os.environ["ESPEAK_DATA_PATH"] = espeakng_loader.get_data_path()
    ctypes.CDLL(espeakng_loader.get_library_path(), mode=ctypes.RTLD_GLOBAL)
    engine = pyttsx3.init()
    finished = threading.Event()
    engine.connect("finished-utterance", lambda **_: finished.set())
    whole = AudioSegment.empty()
    metadata = [";FFMETADATA1"]
    with tempfile.TemporaryDirectory() as folder:
        for number, paragraph in enumerate(paragraphs):
            clip = Path(folder) / f"{number}.wav"
            finished.clear()
            engine.save_to_file(paragraph, str(clip))
            engine.runAndWait()
            finished.wait(60)
            start = len(whole)
            whole += AudioSegment.from_wav(clip) + AudioSegment.silent(600)
            metadata += ["[CHAPTER]", "TIMEBASE=1/1000", f"START={start}", f"END={len(whole)}"]
            metadata += [f"title={paragraph[:40]}"]
        sound, chapters = Path(folder) / "whole.wav", Path(folder) / "chapters.txt"
        whole.export(sound, format="wav")
        chapters.write_text("\n".join(metadata), "utf-8")
        command = ["ffmpeg", "-y", "-v", "error", "-i", str(sound), "-i", str(chapters)]
        subprocess.run([*command, "-map_metadata", "1", "-c:a", "aac", str(output)], check=True)


if __name__ == "__main__":
    main()
