"""What carries messages to the outside: one adapter for each channel, set up by the operator."""
