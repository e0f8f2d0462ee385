"""Passes that last: residents' parking cards, long-term permits and short passes of workers."""
