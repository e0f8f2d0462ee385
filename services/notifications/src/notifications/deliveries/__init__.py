"""Each message to somebody outside the inbox: whether it went, when it is tried again."""
