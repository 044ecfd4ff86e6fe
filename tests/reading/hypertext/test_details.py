"""Details of a source besides its title: series, part, ISBN, address, and each author."""

from lxml import etree, html

from declaim.reading.books.package import details_of
from declaim.reading.front_matter import split_front_matter, with_metadata
from declaim.reading.hypertext.metadata import metadata_of

OPF = """<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/">
<metadata>
<dc:title id="t">The Lamp</dc:title><dc:title id="s">A Story of Light</dc:title>
<meta refines="#s" property="title-type">subtitle</meta>
<dc:identifier>urn:uuid:8a2ce7d9</dc:identifier><dc:identifier>urn:isbn:978-3-16-148410-0</dc:identifier>
<dc:description>&lt;p&gt;Of a &lt;b&gt;lamp&lt;/b&gt;.&lt;/p&gt;</dc:description>
<dc:subject>Fiction</dc:subject><dc:rights>2014 A. Writer</dc:rights>
%s
</metadata></package>"""
COLLECTION = """<meta property="belongs-to-collection" id="c">The Long River</meta>
<meta refines="#c" property="collection-type">series</meta>
<meta refines="#c" property="group-position">2</meta>"""
CALIBRE = """<meta name="calibre:series" content="The Long River"/>
<meta name="calibre:series_index" content="2.0"/>"""


def test_a_book_names_its_series_in_both_ways_that_are_used() -> None:
    for written in (COLLECTION, CALIBRE):
        assert details_of(etree.fromstring(OPF % written)) == {
            "series": "The Long River",
            "part": "2",
            "subtitle": "A Story of Light",
            "isbn": "9783161484100",
            "description": "Of a lamp .",
            "genre": "Fiction",
            "rights": "2014 A. Writer",
        }


def test_front_matter_separates_authors_and_a_comma_inside_a_name_does_not() -> None:
    for text in (
        '---\nauthors: [A. Writer, "King, B."]\nurl: https://a.example/b\nsummary: Short.\n---\n',
        '+++\nauthors = ["A. Writer", "King, B."]\n'
        'url = "https://a.example/b"\nsummary = "Short."\n+++\n',
        "---\nauthor: A. Writer; King, B.\n"
        "canonical_url: https://a.example/b\ndescription: Short.\n---\n",
    ):
        known = with_metadata((), split_front_matter(text, "a.md")[0]).metadata
        assert known.authors == ("A. Writer", "King, B.")
        assert known.byline == "A. Writer, King, B."
        assert known.details == {"address": "https://a.example/b", "description": "Short."}


def test_an_address_of_a_page_that_leads_nowhere_is_no_address() -> None:
    text = "---\ntitle: A\nurl: /posts/a/\n---\n"
    assert with_metadata((), split_front_matter(text, "a.md")[0]).metadata.details == {}


def test_a_page_gives_its_address_its_description_and_each_of_its_authors() -> None:
    page = html.fromstring(
        '<html><head><link rel="canonical" href="https://a.example/b">'
        '<meta property="og:description" content="Short."><script type="application/ld+json">'
        '{"@type": "NewsArticle", "author": [{"name": "A. Writer"}, {"name": "King, B."}]}'
        "</script></head><body></body></html>"
    )
    known = metadata_of(page)
    assert known.authors == ("A. Writer", "King, B.")
    assert known.details == {"address": "https://a.example/b", "description": "Short."}
