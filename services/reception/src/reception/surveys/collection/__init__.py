"""How surveys are kept and found, and what came back counted."""
