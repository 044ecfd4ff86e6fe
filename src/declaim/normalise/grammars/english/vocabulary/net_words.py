"""Signs of addresses of the net, and their words."""

SIGNS_OF_ADDRESSES = {
    ".": "dot", "/": "slash", "\\": "backslash", ":": "colon", "-": "dash", "_": "underscore",
    "@": "at", "?": "question mark", "=": "equals", "&": "ampersand", "#": "hash", "%": "percent",
    "+": "plus", "~": "tilde",
}  # fmt: skip
