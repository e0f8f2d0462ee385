"""How the server was told of what happened at the gate: asked beforehand, or told afterwards."""
