"""How somebody wants to be told: language, channels, only what is essential."""
