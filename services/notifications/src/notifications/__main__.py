"""`python -m notifications` runs this service alone."""

from chassis.running import main
from notifications.service import build

main(build())
