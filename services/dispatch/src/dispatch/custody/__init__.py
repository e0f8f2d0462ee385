"""代管: residents' things in our hands, such as laundry (W11), from the door and back to it."""
