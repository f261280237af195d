"""A draw of groups, or of an order of speaking: one format, one file."""
