"""`python -m identity` runs this service alone."""

from chassis.running import main
from identity.service import build

main(build())
