"""报表: what was repaired, how punctually, how often twice, and by whom."""
