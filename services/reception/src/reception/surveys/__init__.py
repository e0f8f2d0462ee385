"""调查: what owners think, from the questions to what is done about the answers (W10)."""
