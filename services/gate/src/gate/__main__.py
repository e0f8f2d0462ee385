"""`python -m gate` runs this service alone."""

from chassis.running import main
from gate.service import build

main(build())
