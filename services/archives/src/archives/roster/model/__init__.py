"""What a roster says, row by row, and what is wrong with it. Pure: no file is opened here."""
