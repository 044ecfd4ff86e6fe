"""Put the documents of the root folder on the site; mkdocs runs this at each build."""

import re
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

ROOT = Path(__file__).parents[1]
PAGES = {
    "README.md": "start.md",
    "DESIGN.md": "design.md",
    "CONTRIBUTING.md": "contributing.md",
    "CHANGELOG.md": "changelog.md",
    "RELEASING.md": "releasing.md",
    "SECURITY.md": "security.md",
    "LICENSE": "license.md",
}
"""Name in the root folder: name on the site, where every page is in one folder."""
LINK = re.compile(r'(\]\(|src="|srcset=")(?:\.\./|docs/)?([\w/.-]+)')


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the documents of the root folder to the pages."""
    for name, page in PAGES.items():
        text = (ROOT / name).read_text("utf-8")
        files.append(File.generated(config, page, content=on_page_markdown(text)))
    return files


def on_page_markdown(markdown: str, **_: object) -> str:
    """The text of a page, with its links as they are on the site."""
    return LINK.sub(lambda link: link[1] + PAGES.get(link[2], link[2]), markdown)
