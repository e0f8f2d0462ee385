"""The daily register, and what stands on a printed slip."""
