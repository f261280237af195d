"""The command line: one command, one file, each importing what it needs when it runs."""
