"""The rule of a plan, the plan, what it makes on a day, and one unit's visit."""
