"""The agenda of a day: one format, one file."""
