"""The public names: one list, complete, and loaded when they are used."""

import subprocess
import sys
from types import ModuleType
from typing import Any, get_type_hints

import declaim


def test_every_public_name_is_there_and_is_listed() -> None:
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
