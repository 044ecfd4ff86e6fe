"""A web address is said by its site alone where the listener asks for that."""

import pytest

from declaim.normalise import Addresses, normalise
from declaim.normalise.web_addresses import shortened


@pytest.mark.parametrize(
    ("written", "site"),
    [
        ("https://www.example.org/a/b?c=d#e", "example.org"),
        ("http://a-b.co.uk/", "a-b.co.uk"),
        ("www.example.com", "example.com"),
        ("HTTPS://user:word@Example.org:8080/x_(y)", "Example.org"),
        ("https://example.org?a=b", "example.org"),
        ("https://bücher.example.de/straße", "bücher.example.de"),
    ],
)
def test_an_address_is_its_site(written: str, site: str) -> None:
    text = f"See {written}, or ({written}). It ends with {written}."
    (first, second, third) = shortened(text)
    for claim in (first, second, third):
        assert claim.spoken == site
    assert text[first.start : first.stop] == written
    assert text[third.stop :] == "."


@pytest.mark.parametrize("written", ["a@www.b.org", "and/or", "example.org", "www", "https://"])
def test_what_is_no_address_or_has_no_more_than_its_site_stays(written: str) -> None:
    assert list(shortened(f"See {written} now")) == []


@pytest.mark.parametrize(
    ("language", "spoken"),
    [("en", "Go to example dot org, now."), ("de", "Go to example Punkt org, now.")],
)
def test_the_rules_of_the_language_say_the_site(language: str, spoken: str) -> None:
    written = "Go to https://www.example.org/a/b, now."
    said = normalise(written, language, addresses=Addresses.SHORT)
    assert said.text == spoken
    (change,) = said.changes
    assert change.written == "https://www.example.org/a/b"
    assert normalise(said.text, language, addresses=Addresses.SHORT).text == spoken
    assert len(normalise(written, language).text) > 2 * len(spoken)
