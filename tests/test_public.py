"""The public names: one list, complete, and loaded when they are used."""

import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any, get_type_hints

import pytest

import declaim


def test_every_public_name_is_there_and_is_listed() -> None:
    assert sorted(declaim.__all__) == sorted(declaim._HOMES)
    assert set(declaim.__all__) <= set(dir(declaim))
    for name in declaim.__all__:
        assert not isinstance(getattr(declaim, name), ModuleType)
    assert declaim.__version__


def test_every_type_of_a_public_function_is_public() -> None:
    functions: list[Any] = [getattr(declaim, name) for name in ("render", "prepare")]
    for function in functions:
        for hint in get_type_hints(function).values():
            home = getattr(hint, "__module__", "")
            if home.startswith("declaim.") and hasattr(hint, "__name__"):
                assert hint.__name__ in declaim.__all__, hint


def test_importing_the_package_loads_none_of_it() -> None:
    script = "import sys, declaim; print([m for m in sys.modules if m.startswith('declaim.')])"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(
    "wrong", [{"rate": 9999}, {"pitch": 900}, {"chapters": "foo"}, {"speak": "tabel"}]
)
def test_options_refuse_what_is_not_possible(wrong: dict[str, Any]) -> None:
    with pytest.raises(declaim.UnknownChoice):
        declaim.Options(**wrong)


def test_options_take_texts_for_paths_and_roles() -> None:
    options: Any = declaim.Options
    made = options(cover="c.png", lexicons="l.txt", speak="table", chapters="headings")
    assert (made.cover, made.lexicons) == (Path("c.png"), (Path("l.txt"),))
    assert (made.speak, made.chapters) == ({declaim.Role.TABLE}, declaim.Chapters.HEADINGS)
