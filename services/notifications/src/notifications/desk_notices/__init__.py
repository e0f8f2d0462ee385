"""Who is told what of the desk: promises, matters passed on, messages."""
