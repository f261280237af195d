"""One format, one file: what a deck becomes beside the screen."""
