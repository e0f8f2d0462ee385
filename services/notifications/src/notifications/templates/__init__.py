"""What messages say, in two languages; an estate may say it in its own words."""
