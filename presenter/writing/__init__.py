"""What is written into the files of a deck: a new deck, one more slide."""
