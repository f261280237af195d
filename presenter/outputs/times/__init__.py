"""What all runs say of a deck; one format, one file."""
