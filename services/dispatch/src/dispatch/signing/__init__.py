"""The signature an order closes on site with, or the reason why nobody signed (A09, E01, E11)."""
