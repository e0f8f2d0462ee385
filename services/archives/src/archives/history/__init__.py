"""房屋履历: what has happened to a unit, in order, with who did it and by which request."""
