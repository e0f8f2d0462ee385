"""The story of tests/e2e, on the third shape a platform runs in: every service a container."""

import pytest

from tests.e2e.test_story import (  # noqa: F401 - pytest finds them here
    test_a_call_becomes_a_repair_paid_for_and_followed_up_until_the_owner_is_satisfied,
    test_a_public_place_needs_no_unit_and_a_late_hand_over_is_told,
    test_a_technician_assigns_nobody_and_another_estate_sees_nothing,
    test_the_same_key_twice_is_one_contact_and_one_order,
)

# The first one waits until the platform is built and started.
pytestmark = pytest.mark.timeout(600)
