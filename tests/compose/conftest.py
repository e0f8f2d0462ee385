"""What needs an engine lies in `live` and runs by `make test-compose` alone."""

import os

collect_ignore = [] if os.environ.get("TEST_COMPOSE") else ["live"]
