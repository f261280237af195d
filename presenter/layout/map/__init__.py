"""Maps: the land in Braille dots, points and arcs on it, and names that keep clear of each other."""
