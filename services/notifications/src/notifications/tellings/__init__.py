"""Who is told what by which event."""
