"""The studio: what is mended on the page of an article, as changes of the files that hold it."""
