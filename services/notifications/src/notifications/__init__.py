"""通知: notices, broadcasts, deliveries, the staff inbox and the live feed."""
