"""The one entry for developers: `nox -l` lists the sessions, `nox` runs lint, types and tests."""

import subprocess
import tomllib
from pathlib import Path

import nox

nox.options.sessions = ["lint", "types", "tests"]
PYTHONS = ["3.11", "3.12", "3.13", "3.14"]


@nox.session
def lint(session: nox.Session) -> None:
    """Style and spelling."""
    session.install("ruff>=0.14", "codespell>=2.4")
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    session.run("codespell")


@nox.session
def types(session: nox.Session) -> None:
    """Types, strict."""
    session.install(".[dev]")
    session.run("mypy")


@nox.session
def docs(session: nox.Session) -> None:
    """The site, in site/; a link that leads nowhere is an error."""
    session.install("mkdocs-material>=9.6")
    session.run("mkdocs", "build", "--strict", env={"NO_MKDOCS_2_WARNING": "1"})


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    """The tests on every Python that is here: `nox -s tests-3.13 -- tests/reading`."""
    session.install(".[test]")
    session.run("pytest", *session.posargs)


@nox.session
def release(session: nox.Session) -> None:
    """Build the two files of a tagged version and test the wheel outside the clone."""
    root = Path(__file__).parent
    version = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    tag = subprocess.check_output(["git", "describe", "--tags"], text=True, cwd=root).strip()
    if tag != f"v{version}":
        session.error(f"the tag is {tag}, and pyproject.toml says {version}")
    session.install("build")
    session.run("python", "-m", "build", "--outdir", "dist")
    session.install(str(next((root / "dist").glob(f"declaim-{version}-*.whl"))))
    elsewhere = Path(session.create_tmp())
    session.chdir(elsewhere)
    session.run("declaim", "render", str(root / "article.txt"), "-o", "article.m4b")
