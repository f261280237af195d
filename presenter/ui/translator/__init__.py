"""The translator's screen."""
