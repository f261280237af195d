"""The venue: what can be known before a talk of its screen, its slides there, its computer."""
