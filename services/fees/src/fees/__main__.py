"""`python -m fees` runs this service alone."""

from chassis.running import main
from fees.service import build

main(build())
