"""The map of notifications (通知): what it keeps, what it hears and says, how it bears repeats."""

from collections.abc import Sequence
from datetime import timedelta

from chassis.due import Due
from chassis.errands import Errand, ErrandRunner
from chassis.estates import ESTATES, estate_row
from chassis.hearing import Heard, Projection, Reaction, Switch
from chassis.performing import utc_now
from chassis.service import Service
from contracts.archives import DirectoryRestated, PersonStated, UnitStated
from contracts.dispatch.orders import WorkOrderOpened, WorkOrderReclassified
from contracts.dispatch.patrols import PatrolRoundChanged
from contracts.dispatch.recurring import ServicePeriodChanged
from contracts.event import Event
from contracts.gate import (
    CardLost,
    DeliveryAdmitted,
    DiscrepancyRaised,
    PhoneNoteTaken,
    VehicleStaysOvernight,
    VisitorAdmitted,
)
from contracts.identity import EstateOpened, EstateStated, StaffStated
from contracts.notifications import InboxMessageArrived
from notifications.channels.adapters.setting_up import ports
from notifications.channels.collection import ChannelPolicy
from notifications.complaint_notices.model import COMPLAINT_TELLERS
from notifications.deliveries import routes as deliveries
from notifications.deliveries.collection import DELIVERIES, DeliveryPolicy
from notifications.deliveries.commands import Courier
from notifications.desk_notices.model import DESK_TELLERS
from notifications.digest.collection import DIGESTS, DigestPolicy
from notifications.digest.commands import send_digest
from notifications.directory.collection import COLLEAGUES, PEOPLE, UNITS
from notifications.directory.reactions import colleague_row, person_row, unit_row
from notifications.feed.model import CARRIED
from notifications.feed.queries import FeedHub
from notifications.feed.routes import feed_routes
from notifications.inbox import routes as inbox
from notifications.inbox.collection import INBOX
from notifications.orders.collection import ORDER_CLASSES, ORDERS
from notifications.orders.reactions import class_row, order_row
from notifications.preferences import routes as preferences
from notifications.preferences.collection import PREFERENCES
from notifications.settings import NotificationsSettings
from notifications.tellings.model import TELLERS
from notifications.tellings.reactions import (
    tell_of_matter,
    tell_of_trouble,
    tell_of_visit,
    tell_people,
)
from notifications.templates import routes as templates
from notifications.templates.collection import TemplatePolicy

HEARS: Sequence[Heard] = [
    Projection(EstateOpened, ESTATES, estate_row),
    Projection(EstateStated, ESTATES, estate_row),
    Projection(StaffStated, COLLEAGUES, colleague_row),
    Projection(UnitStated, UNITS, unit_row),
    Projection(PersonStated, PEOPLE, person_row),
    Switch(DirectoryRestated),
    Projection(WorkOrderOpened, ORDERS, order_row),
    Projection(WorkOrderOpened, ORDER_CLASSES, class_row),
    Projection(WorkOrderReclassified, ORDER_CLASSES, class_row),
    *(
        Reaction(
            event,
            tell_people,
            bears="ids follow from event, recipient and channel; waits for order and recipient",
        )
        for event in TELLERS
    ),
    *(
        Reaction(
            event,
            tell_of_visit,
            bears="ids follow from event, recipient and channel; waits for the unit",
        )
        for event in (DeliveryAdmitted, VisitorAdmitted, VehicleStaysOvernight, PhoneNoteTaken)
    ),
    *(
        Reaction(
            event,
            tell_of_trouble,
            bears="ids follow from event, recipient and channel",
        )
        for event in (DiscrepancyRaised, CardLost, PatrolRoundChanged, ServicePeriodChanged)
    ),
    *(
        Reaction(
            event,
            tell_of_matter,
            bears="ids follow from event, recipient and channel; waits for unit and recipient",
        )
        for event in (*DESK_TELLERS, *COMPLAINT_TELLERS)
    ),
]
SAYS: Sequence[type[Event]] = [InboxMessageArrived]
OVERHEARS: Sequence[type[Event]] = list(CARRIED)
"""What the live feed carries."""


def build(settings: NotificationsSettings | None = None) -> Service:
    """The service with these settings, or with those of the environment. Opens no connection."""
    settings = settings or NotificationsSettings()
    hub = FeedHub(
        settings.nats_url,
        OVERHEARS,
        longest_queue=settings.feed_queue,
        heartbeat_seconds=settings.feed_heartbeat_seconds,
    )
    courier = Courier(
        ports(settings.channels_file, clock=utc_now, loopback=settings.webhooks_to_loopback),
        claimed_for=timedelta(seconds=settings.delivery_claim_seconds),
    )
    sending = Errand(DELIVERIES, courier.claim, courier.carry, courier.record)
    return Service(
        name="notifications",
        title="通知",
        settings=settings,
        collections=[
            UNITS,
            PEOPLE,
            COLLEAGUES,
            ORDERS,
            ORDER_CLASSES,
            PREFERENCES,
            DELIVERIES,
            INBOX,
            DIGESTS,
        ],
        hears=HEARS,
        says=SAYS,
        routes=[
            inbox.routes,
            deliveries.routes,
            deliveries.outbox_routes,
            preferences.routes,
            templates.routes,
            feed_routes(hub),
        ],
        due=[Due(DIGESTS, send_digest)],
        policies=[ChannelPolicy, DeliveryPolicy, DigestPolicy, TemplatePolicy],
        companions=[ErrandRunner("notifications", sending), hub],
        overhears=OVERHEARS,
    )
