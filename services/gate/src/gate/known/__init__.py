"""Whether a plate or a pass is known: what a guard asks with a car or a person in front of them."""
