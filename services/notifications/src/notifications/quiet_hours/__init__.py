"""When nobody is disturbed: at night, and on days off."""
