"""What a survey is, what may be answered, and what the answers come to."""
