"""What is told of the gate."""
