"""How long the gate takes: a document in the guard's hand (T30), and the whole act (N17)."""
