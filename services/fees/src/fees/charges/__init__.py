"""收费单: what a household is charged, and how it is collected at the door (F09, E12)."""
