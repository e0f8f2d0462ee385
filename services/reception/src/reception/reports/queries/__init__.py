"""The follow-up rate, read and printed."""
