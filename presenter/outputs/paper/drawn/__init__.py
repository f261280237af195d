"""What is drawn on paper, as SVG inside a page: one thing, one file."""
