"""What the gate is asked to do for some on a day: an ambulance, a funeral, a wedding, an elder."""
