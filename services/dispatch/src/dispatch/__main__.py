"""`python -m dispatch` runs this service alone."""

from chassis.running import main
from dispatch.service import build

main(build())
