"""Tools of tests of several rooms: articles, the program, failing engines, a browser, growth."""
