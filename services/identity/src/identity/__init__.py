"""身份: estates and their calendars, staff, roles and grants, sign-in, signing keys."""
