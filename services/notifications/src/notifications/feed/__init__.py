"""The live feed: what has just changed, to every open browser that may know it."""
