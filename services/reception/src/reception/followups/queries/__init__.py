"""What is read of follow-ups: the calls to be made, and the notices as they are printed."""
