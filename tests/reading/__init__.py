"""Reading YAML: nothing a file holds may stop a talk or pass for what it is not."""
