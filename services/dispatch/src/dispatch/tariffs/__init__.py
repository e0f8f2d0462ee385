"""What work costs: the estate's list of services, and how lines of a quote are priced by it."""
