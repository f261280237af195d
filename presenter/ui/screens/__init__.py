"""The screens: the talk, and what opens over it."""
