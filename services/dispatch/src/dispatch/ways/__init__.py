"""How one finds one's way inside the estate, where its numbers alone do not say."""
