"""`python -m reception` runs this service alone."""

from chassis.running import main
from reception.service import build

main(build())
