"""Who is told what of patrols."""
