"""Figures against an empty Textual app and the peers; they inform, they never block."""
