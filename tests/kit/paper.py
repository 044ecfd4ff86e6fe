"""A journal's paper with paragraphs that a program wrote as a PDF."""

from fpdf import FPDF

SENTENCES = (
    "The harbour was quiet that morning, and the boats lay still beside the wall. ",
    "Nobody had seen the keeper since the storm, though his lamp burned every night. ",
    "A dog ran along the quay and barked at the gulls until they rose from the roofs. ",
    "When the tide turned, the water carried a broken oar up to the steps. ",
)


class Paper(FPDF):
    """A journal's page: a running head, a page number at the foot, text in 11 points."""

    running_head = "Journal of Harbours, volume 12"

    def header(self) -> None:
        """The running head."""
        self.set_font("Times", "I", 9)
        self.cell(0, 10, self.running_head, align="C")
        self.ln(16)
        self.set_font("Times", "", 11)

    def footer(self) -> None:
        """The page number."""
        self.set_y(-15)
        self.set_font("Times", "", 9)
        self.cell(0, 10, str(self.page_no()), align="C")


def prose(number: int, sentences: int = 6) -> str:
    """A paragraph that no other has: it begins with its number in words."""
    names = ("First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth")
    return f"{names[number]} comes this. " + "".join(SENTENCES[i % 4] for i in range(sentences))
