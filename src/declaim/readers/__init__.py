"""One module a format: bytes in, a `Manuscript` out; `structure` then judges every passage."""
