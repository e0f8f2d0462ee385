"""What people do with plans, periods and visits, and what plans do by themselves."""
