"""`python -m archives`: the service alone."""

from archives.service import build
from chassis.running import main

main(build())
