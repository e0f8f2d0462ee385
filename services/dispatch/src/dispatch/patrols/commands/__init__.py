"""What people do with routes, plans, rounds and findings, and what plans do by themselves."""
