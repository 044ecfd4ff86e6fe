"""Posts that a cluster speaks, and a bucket in which their sound is kept."""

import subprocess
import sys
from pathlib import Path

from kit.bucket import Way, new_bucket
from kit.counted import installed, spoken
from kit.machines import Machines
from kit.program import PATIENCE_S

PARAGRAPHS = 3
"""Of a post; its title is spoken as well."""


class Newsroom:
    """Posts, a bucket, and the program in an environment that has the engine `counted`."""

    def __init__(self, folder: Path, way: Way, articles: int = 8, wait_ms: int = 60) -> None:
        self.folder, self.way = folder, way
        self.articles = articles
        self.utterances = articles * (PARAGRAPHS + 1)
        self.store = new_bucket(way)
        self.environment = installed(folder) | way.environment | {"COUNTED_MS": str(wait_ms)}
        self.posts = folder / "posts"
        self.posts.mkdir()
        for number in range(articles):
            paragraphs = (f"Paragraph {n} of story {number} is here." for n in range(PARAGRAPHS))
            text = "\n\n".join((f"# Story {number}", *paragraphs)) + "\n"
            (self.posts / f"story-{number}.md").write_text(text, "utf-8")

    def begin(self, cluster: Machines) -> "subprocess.Popen[str]":
        """Begin to keep the folder `far` current, on the cluster and the bucket."""
        return self.sync("far", "--store", self.store, "--cluster", cluster.address)

    def sync(self, folder: str, *options: str, log: str = "spoken.log") -> "subprocess.Popen[str]":
        """Begin to keep a folder current."""
        command = ["sync", str(self.posts), "-o", folder, "--voice", "counted", "--format", "mp3"]
        places = {"DECLAIM_CACHE": "cache", "COUNTED_LOG": str(self.folder / log)}
        return subprocess.Popen(
            [sys.executable, "-m", "declaim", *command, *options],
            env=self.environment | places,
            cwd=self.folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def done(self, run: "subprocess.Popen[str]") -> tuple[int, str]:
        """Its exit status, and the last line that it printed."""
        out, err = run.communicate(timeout=PATIENCE_S)
        return run.returncode, (err if run.returncode else out).splitlines()[-1]

    def spoken(self) -> dict[str, int]:
        """The number of times that each utterance was spoken."""
        return spoken(self.folder)

    def sounds(self, name: str) -> list[bytes]:
        """The audio files of a folder."""
        return [path.read_bytes() for path in sorted((self.folder / name).glob("*.mp3"))]
