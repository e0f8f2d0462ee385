"""The demo estate 翠湖花园: its calendar, its staff, its roster, and a day at its front desk."""
