"""What Guanjia's services say to each other: events, shared words, shared refusals.
Pydantic only.
"""
