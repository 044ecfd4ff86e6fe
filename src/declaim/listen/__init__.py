"""Listening: a page that plays an article and shows what is being read."""
