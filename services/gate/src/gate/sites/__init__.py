"""Construction sites (施工点), kept thinly: where, whose, whose head, from when to when."""
