"""What work costs: how lines of a quote are priced by the catalogue of the day."""
