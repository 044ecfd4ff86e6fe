"""Draw the README's picture from a real run: `python docs/picture.py`."""

import os
import re
import subprocess
import tempfile
from pathlib import Path

from rich.console import Console
from rich.text import Text

HERE = Path(__file__).parent
COMMAND = "declaim render article.txt"


def main() -> None:
    """Render article.txt, edit one sentence, render again."""
    console = Console(record=True, width=92, file=open(os.devnull, "w", encoding="utf-8"))  # noqa: PTH123, SIM115
    with tempfile.TemporaryDirectory() as name:
        article = Path(name) / "article.txt"
        article.write_text((HERE.parent / "article.txt").read_text("utf-8"), "utf-8")
        _run(console, article)
        article.write_text(article.read_text("utf-8").replace("Money is", "Money was", 1), "utf-8")
        console.print(Text("$ sed -i 's/Money is/Money was/' article.txt", "bold"))
        _run(console, article)
    drawing = console.export_svg(title="declaim")
    fontless = re.sub(r"@font-face \{.*?\}\s*", "", drawing, flags=re.DOTALL)  # it fetches nothing
    (HERE / "render.svg").write_text(fontless, "utf-8")


def _run(console: Console, article: Path) -> None:
    environment = {**os.environ, "DECLAIM_STORE": str(article.parent / "store")}
    console.print(Text(f"$ {COMMAND}", "bold"))
    printed = subprocess.check_output(COMMAND.split(), cwd=article.parent, env=environment)  # noqa: S603
    console.print(Text(printed.decode().rstrip()))


if __name__ == "__main__":
    main()
