"""Comings and goings without a visit: residents, staff, riders, parcels, known vehicles."""
