"""接待: contacts at the desk, who is calling, and the timeline of every case."""
