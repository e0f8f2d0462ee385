"""My promises (我的承诺): whoever took a matter first stays with it to its end (W08, T21)."""
