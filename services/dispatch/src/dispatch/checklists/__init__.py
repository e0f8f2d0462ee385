"""What is to be looked at on every order of a kind and class, as the estate sets it."""
