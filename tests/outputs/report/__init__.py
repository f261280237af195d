"""The report of a talk in each of its formats."""
