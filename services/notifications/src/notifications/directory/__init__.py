"""Who is told and how they are reached: the part of the directory notices need."""
