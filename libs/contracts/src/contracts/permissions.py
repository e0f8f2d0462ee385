"""What a person may do. Identity's roles are sets of these; every route needs one."""

from enum import StrEnum


class Permission(StrEnum):
    """One right. The value is what tokens carry; keep it short and never reuse one for another meaning."""

    # Company
    OPEN_ESTATES = "estates.open"
    MANAGE_STAFF = "staff.manage"
    RUN_PLATFORM = "platform.run"
    # An estate
    SEE_ESTATE = "estate.see"
    MANAGE_SETTINGS = "settings.manage"
    MANAGE_CALENDAR = "calendar.manage"
    # Archives: the directory
    SEE_DIRECTORY = "directory.see"
    SEE_PHONES = "directory.phones"
    IMPORT_ROSTER = "roster.import"
    # Reception
    LOG_CONTACTS = "contacts.log"
    SEE_CONTACTS = "contacts.see"
    # Dispatch
    SEE_ORDERS = "orders.see"
    HAND_OVER_ORDERS = "orders.receive"
    ASSIGN_ORDERS = "orders.assign"
    WORK_ON_ORDERS = "orders.work"
    CANCEL_ORDERS = "orders.cancel"
    # Gate, fees, notifications: grow with their features
    SEE_GATE = "gate.see"
    SEE_FEES = "fees.see"
    SEE_NOTICES = "notices.see"
