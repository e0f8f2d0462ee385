"""The rules of visits: what is told of one, what is asked of each class, and where it stands."""
