"""The report of a talk, one format, one file."""
