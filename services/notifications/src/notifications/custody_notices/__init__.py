"""What is told of residents' things in our hands (代管)."""
