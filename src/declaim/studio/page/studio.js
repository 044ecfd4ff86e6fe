// The studio: what is mended where it is heard.
