"""An act on its way from a tablet: what is sent, why it may not fit, and what is kept of it."""
