"""交接班: the desk is handed over with every open thing of it, line by line (W28, F17, T23)."""
