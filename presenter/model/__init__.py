"""What a talk is made of, in plain values: the standard library only."""
