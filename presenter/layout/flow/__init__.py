"""What is drawn with boxes and lines: timelines, processes, diagrams."""
