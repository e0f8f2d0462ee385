"""服务项目: what the estate offers, free or paid, at which prices, approved by another (A12)."""
