"""Handouts and guides: what stands on them, and what never does."""
