"""Rehearsals: what each run took, what many runs say together, and whether the talk will fit."""
