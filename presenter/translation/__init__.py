"""What translators work on: the texts of a deck, what they say of them, and the way back."""
