"""Where an order leaves its course: to another department, back to the dispatcher, or by force."""
