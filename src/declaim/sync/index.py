"""index.html: a page that lists the folder's articles and plays each; no script, no request.

The files for a site are written with the page (embed.py).
"""

from collections.abc import Mapping
from html import escape
from pathlib import Path
from typing import Final
from urllib.parse import quote

from declaim.basics.atomic import replacing
from declaim.errors import Unwritable
from declaim.sync.embed import write_embed
from declaim.sync.tasks import Record

NAME: Final = "index.html"
MARK: Final = '<meta name="generator" content="declaim sync">'
"""A page without this line was not written here, and is never replaced."""
STYLE: Final = """
:root { color-scheme: light dark; font: 1.0625rem/1.5 system-ui, sans-serif }
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem }
ol { list-style: none; padding: 0 } li { margin: 0 0 1.75rem }
h2 { font-size: 1.125rem; margin: 0 0 .25rem } p { margin: 0 0 .5rem; opacity: .8 }
audio { width: 100% }
"""


def write_index(folder: Path, state: Mapping[str, Record]) -> Path:
    """Write the page; an index.html that declaim did not write raises Unwritable."""
    path = folder / NAME
    if path.exists() and MARK not in path.read_text("utf-8", "replace"):
        reason = "declaim did not write it; move it away, or name another folder with -o"
        raise Unwritable(str(path), reason)
    write_embed(folder, state)
    with replacing(path) as temporary:
        temporary.write_text(page_of(folder, state), "utf-8", newline="\n")
    return path


def page_of(folder: Path, state: Mapping[str, Record]) -> str:
    """The page: the newest article first."""
    title = escape(folder.resolve().name)
    shown = [r for r in state.values() if r.listed and r.rendered]
    shown.sort(key=lambda r: (r.published or r.rendered, r.output), reverse=True)
    items = "\n".join(entry(record, folder) for record in shown)
    return f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
{MARK}
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>{STYLE}</style>
</head>
<body>
<main>
<h1>{title}</h1>
<ol>
{items}
</ol>
<p>Read by synthetic voices, made with declaim.</p>
</main>
</body>
</html>
"""


def entry(record: Record, folder: Path) -> str:
    """One article: its title, date and length, a player, and its transcript if there is one."""
    title = escape(record.title or record.output)
    minutes = max(round(record.duration_s / 60), 1)
    facts = " · ".join(filter(None, (record.published, f"{minutes} min")))
    address = quote(record.output)
    transcript = Path(record.output).with_suffix(".transcript.html").name
    link = f'<p><a href="{quote(transcript)}">Transcript of {title}</a></p>'
    return (
        f"<li><h2>{title}</h2><p>{facts}</p>"
        f'<audio controls preload="none" src="{address}" aria-label="{title}"></audio>'
        f"{link if (folder / transcript).exists() else ''}</li>"
    )
