"""How a message leaves the house: channels, which of them an estate uses, and what carries each."""
