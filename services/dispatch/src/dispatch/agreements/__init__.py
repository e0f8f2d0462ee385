"""From what the technician found to the finished work: quote, consent or budget, start, finish."""
