"""Who is told what of a repair, from the slip to the signature."""
