"""A run as its speaker is told it right afterwards."""
