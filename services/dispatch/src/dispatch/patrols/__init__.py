"""Patrols (巡查, F18): routes with their points, plans, rounds, and what is found on them."""
