"""What a block is: headline, byline, body or boilerplate."""
