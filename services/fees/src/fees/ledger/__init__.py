"""总账: every fen that is charged, comes in, goes back or is handed over, entered twice."""
