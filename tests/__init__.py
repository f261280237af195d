"""What holds for the presenter, in sentences: one folder of tests for each of its packages."""
