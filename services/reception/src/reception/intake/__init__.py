"""The one intake: whoever reaches us, whatever comes of it (W01)."""
