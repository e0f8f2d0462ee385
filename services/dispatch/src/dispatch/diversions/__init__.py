"""Where an order leaves its course: to another department, or by force of somebody above."""
