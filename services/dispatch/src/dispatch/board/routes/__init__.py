"""Work orders, by HTTP: until somebody is on site, what is agreed to, what is signed."""
