"""What stands on a paper, and the paper drawn."""
