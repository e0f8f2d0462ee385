"""回访: the calls after a repair, until the owner is satisfied."""
