"""Who is told what after the repair: charges, payments, follow-ups, rework."""
