"""What an author can put on a slide: one kind of element, one file in `kinds`."""
