"""Test fixtures for services: real servers started once a run, an empty bus and fresh databases for
each test.
"""

from chassis.testing.surroundings import Surroundings, SurroundingServers
from chassis.testing.tokens import TestSigner
from chassis.testing.waiting import eventually

__all__ = ["SurroundingServers", "Surroundings", "TestSigner", "eventually"]
