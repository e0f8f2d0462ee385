"""A route, a plan, a round walked, a finding."""
