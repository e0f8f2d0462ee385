"""`make faults`: the real platform under fire, and an auditor who looks at what is left."""
