"""Magnitudes behind a number, and figures that are a name."""

MAGNITUDES = {
    "k": "thousand", "K": "thousand", "thousand": "thousand", "lakh": "lakh", "crore": "crore",
    "lakhs": "lakh", "crores": "crore", "lakh crore": "lakh crore", "cr": "crore",
    "m": "million", "M": "million", "mn": "million", "mln": "million", "million": "million",
    "b": "billion", "B": "billion", "bn": "billion", "bln": "billion", "billion": "billion",
    "tn": "trillion", "trn": "trillion", "tr": "trillion", "T": "trillion", "trillion": "trillion",
    "Thousand": "thousand", "Million": "million", "Billion": "billion", "Trillion": "trillion",
    "Lakh": "lakh", "Crore": "crore",
}  # fmt: skip
WITH_A_NAME = {
    "24/7": "twenty four seven",
    "24/7/365": "twenty four seven three sixty five",
    "9/11": "nine eleven",
    "7/7": "seven seven",
    "401(k)": "four oh one K",
    "401k": "four oh one K",
    "403(b)": "four oh three B",
    "403b": "four oh three B",
    "501(c)(3)": "five oh one C three",
    "501(c)(4)": "five oh one C four",
    "501(c)(6)": "five oh one C six",
    "501(c)(7)": "five oh one C seven",
    "501c3": "five oh one C three",
    "501(c)3": "five oh one C three",
    "50/50": "fifty fifty",
    "50-50": "fifty fifty",
    "50:50": "fifty fifty",
    "10/10": "ten out of ten",
    "20/20": "twenty twenty",
    "20-20": "twenty twenty",
    "7-10 split": "seven ten split",
}
