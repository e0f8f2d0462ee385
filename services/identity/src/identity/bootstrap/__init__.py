"""The company's beginnings: what must be there before anybody can sign in."""
