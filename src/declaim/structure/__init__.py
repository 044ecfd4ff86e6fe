"""The role of each block of an article: headline, byline, body or boilerplate."""
