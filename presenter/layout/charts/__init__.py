"""Charts in cells: one file for each form, and what they share."""
