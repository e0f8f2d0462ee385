"""What is told of plans that nobody kept: rounds and dates that were missed."""
