"""LaTeX in words, in the languages that have words for it and in others."""

import pytest

from declaim.normalise import LANGUAGES, normalise
from declaim.normalise.formula_rules import SIGNS, WORDS


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_formula_leaves_no_sign_of_latex_in_any_language(language: str) -> None:
    written = r"x: $\frac{a^2}{b_1} + \sqrt[3]{\pi} \leq 2 \cdot 10^{-6}$, \[\hat{z} \neq 0\]."
    said = normalise(written, language).text
    assert not any(sign in said for sign in r"\{}$^_[]")
    assert not any(word in said for word in ("frac", "sqrt", "leq", "cdot", "neq"))


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        (r"\(\begin{equation} a^2 \label{eq:1} \end{equation}\)", "a squared"),
        (r"$$\begin{align*} x &= 1 \\[2pt] y &= 2 \\ \end{align*}$$", "x equals one, y equals two"),
        (r"so \begin{equation}\tag{3} a = b \end{equation} holds", "so a equals b holds"),
        (r"\(\begin{array}{cc} 1 & 0 \end{array}\)", "one zero"),
        (
            r"$\frac12$ of $2{,}500$, $3.5$",
            "one over two of two thousand five hundred, three point",
        ),
        (r"\(\{1,2,3\}\) and \(1,250\)", "one, two, three and one thousand two hundred fifty"),
        (r"$2x + 1 = 7$", "two x plus one equals seven"),
        (r"$\mathbf{begin} x$, $\mathbf{AB} = 1$", "begin x, A B equals one"),
        ("from $5 and $7, US$ 3 or 4$", "from five dollars and seven dollars, three U S dollars"),
    ],
)
def test_environments_labels_and_signs_of_layout_are_silent(written: str, spoken: str) -> None:
    assert normalise(written).text.startswith(spoken)


def test_the_letters_of_a_formula_are_no_words_units_or_numerals() -> None:
    assert normalise("si ha $a + x - b = 0$", "it").text == "si ha a più x meno b uguale a zero"
    assert normalise("so $V = I + X$ holds").text == "so V equals I plus X holds"
    assert normalise(r"bei $m \cdot g \cdot h$", "de").text == "bei m mal g mal h"


def test_a_long_formula_is_a_formula_too() -> None:
    sum_of_all = " + ".join(f"x_{{{n}}}" for n in range(1, 101))
    assert "\\" not in (said := normalise(rf"\({sum_of_all}\)").text)
    assert said.count("plus x sub") == 99


def test_a_language_without_words_has_signs_for_its_engine() -> None:
    said = normalise(r"Siis \(\frac{a}{b} \leq 2 \times \pi\).", "fi").text
    assert said == "Siis a / b ≤ 2 × π."


def test_each_command_has_words_in_each_language() -> None:
    head, *rows = (line.split("\t") for line in WORDS.read_text("utf-8").splitlines())
    assert {*head[1:]} == {*LANGUAGES, SIGNS}
    assert all(all(row) and len(row) == len(head) for row in rows)
