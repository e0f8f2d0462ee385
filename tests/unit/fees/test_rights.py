"""No technician touches money: not with any route, nor with a receipt book (A07)."""

import pytest

from chassis.web.routes import Declared
from contracts.permissions import MONEY, Permission
from fees.service import build
from identity.roles.model import ANY_EMPLOYEE, TECHNICIAN, permissions_of

ROUTES = [route for routes in build().routes for route in routes.declared]
COMMANDS = [route for route in ROUTES if route.method == "POST"]


@pytest.mark.rule("A07")
def test_every_route_of_fees_needs_a_right_to_money_and_a_technician_has_none() -> None:
    technicians = permissions_of([TECHNICIAN, ANY_EMPLOYEE])

    assert {route.needs for route in ROUTES} <= MONEY
    assert not technicians & MONEY
    assert [named(route) for route in COMMANDS if route.needs in technicians] == []


def test_the_commands_of_the_counter_are_these() -> None:
    assert {named(route): route.needs for route in COMMANDS} == {
        "/charges/{charge_id}/not-at-home": Permission.COLLECT_FEES,
        "/charges/{charge_id}/dispute": Permission.COLLECT_FEES,
        "/charges/{charge_id}/resolve": Permission.RESOLVE_DISPUTES,
        "/payments": Permission.COLLECT_FEES,
        "/payments/{payment_id}/void": Permission.COLLECT_FEES,
        "/payments/{payment_id}/reissue": Permission.COLLECT_FEES,
        "/books": Permission.MANAGE_RECEIPTS,
        "/books/{book_id}/issue": Permission.MANAGE_RECEIPTS,
        "/books/{book_id}/hand-back": Permission.MANAGE_RECEIPTS,
        "/books/{book_id}/void-blank": Permission.COLLECT_FEES,
        "/books/{book_id}/count": Permission.MANAGE_RECEIPTS,
        "/counts": Permission.COUNT_CASH,
    }


def named(route: Declared) -> str:
    """A route by its path."""
    return route.path
