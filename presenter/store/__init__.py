"""What outlives a talk."""
