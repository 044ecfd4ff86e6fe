"""Voice models in files: where they are looked for, what tells them apart, how they are run."""

import os
from functools import lru_cache
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from onnxruntime import InferenceSession


def folders() -> tuple[Path, ...]:
    """The folders of models: those of $DECLAIM_VOICES, then the user's data folder."""
    named = os.environ.get("DECLAIM_VOICES", "").split(os.pathsep)
    return (*map(Path, filter(None, named)), own_folder())


def own_folder() -> Path:
    """The folder for fetched voices: in the user's data folder."""
    from platformdirs import user_data_path  # only who speaks with a model

    return user_data_path("declaim") / "voices"


def versions(*packages: str) -> str:
    """The packages with their versions, for an engine's identity."""
    return ", ".join(f"{package} {_version(package)}" for package in packages)


@lru_cache
def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "missing"


def digest(*paths: Path) -> str:
    """The digest of the files: 0.05 s for a model of 60 MB, and no time until a file changes."""
    stats = (path.stat() for path in paths)
    return _digest(
        tuple((path, s.st_size, s.st_mtime_ns) for path, s in zip(paths, stats, strict=True))
    )


@lru_cache
def _digest(files: tuple[tuple[Path, int, int], ...]) -> str:
    whole = sha256()
    for path, _, _ in files:
        whole.update(sha256(path.read_bytes()).digest())
    return whole.hexdigest()[:32]


@lru_cache
def failures() -> tuple[type[Exception], ...]:
    """The exceptions of a model; those of onnxruntime have no common class."""
    from onnxruntime.capi import onnxruntime_pybind11_state as state

    classes = [each for each in vars(state).values() if isinstance(each, type)]
    own = (each for each in classes if issubclass(each, Exception))
    return (ValueError, OSError, RuntimeError, *own)


def run(model: bytes | str, seed: int | None = None) -> "InferenceSession":
    """A session of a model, or of the file at a path, that Python's threads share.

    With a `seed` its noise is the same each time, from its first sentence on.

    It has one thread inside, for each of them: on two cores that is a third faster than one
    thread of Python with two inside. Without graph
    optimisation, which gains nothing with these models, it opens in 0.1 s instead of 0.4.
    Raises what onnxruntime does.
    """
    import onnxruntime  # 0.1 s, only for who speaks with a model

    if seed is not None:
        onnxruntime.set_seed(seed)  # of the sessions that are opened from here on
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
    options.log_severity_level = 4  # what is wrong is raised
    return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])


def with_output(model: bytes, name: str) -> bytes:
    """The model with one more output, the tensor of that name (shorter than 100 letters).

    Of a protobuf message whose field stands twice a parser makes one with the parts of both
    (protobuf.dev, encoding: last one wins), so that the graph (field 7 of ModelProto) gets an
    output (field 12, its name field 1) at the end of the file.
    """
    output = b"\x0a" + bytes([len(name)]) + name.encode("ascii")
    graph = b"\x62" + bytes([len(output)]) + output
    return model + b"\x3a" + bytes([len(graph)]) + graph
