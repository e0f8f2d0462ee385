"""Who of a household may consent to a quote, and up to how much (A08, E06)."""
