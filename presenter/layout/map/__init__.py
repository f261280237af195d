"""Maps: the land in Braille dots, points and arcs on it, and names clear of each other."""
