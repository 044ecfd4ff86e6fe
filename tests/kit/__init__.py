"""What tests of several rooms use: articles, the program, engines that fail, a browser, growth."""
