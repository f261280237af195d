"""Paper: a deck as a handout, and as the guide of whoever leads the session."""
