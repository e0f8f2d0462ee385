"""Metrics with Prometheus names; labels carry ids of services and event types, never of people."""

from prometheus_client import Counter, Gauge, Histogram

REQUESTS = Histogram(
    "guanjia_http_request_seconds",
    "Time to answer an HTTP request, by whether it reads or writes.",
    ["service", "kind", "route", "status"],
    buckets=(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10),
)
HEARD = Counter(
    "guanjia_events_heard_total", "Events handled, by how it ended.", ["durable", "type", "ending"]
)
OUTBOX_ROWS = Gauge("guanjia_outbox_rows", "Events committed and not yet published.", ["service"])
WAITING_EVENTS = Gauge("guanjia_waiting_events", "Events waiting for their cause.", ["service"])
DEAD_LETTERS = Gauge("guanjia_dead_letters", "Events set aside for good.", ["service"])
OUTBOX_AGE = Gauge(
    "guanjia_outbox_oldest_age_seconds", "Age of the oldest unpublished event.", ["service"]
)
PUBLISHED = Gauge(
    "guanjia_relay_published_events", "Events published by this process.", ["service"]
)
CONSUMER_PENDING = Gauge(
    "guanjia_consumer_pending_events", "Events not yet delivered to a durable.", ["durable"]
)
CONSUMER_UNSETTLED = Gauge(
    "guanjia_consumer_unsettled_events",
    "Events delivered to a durable and not settled.",
    ["durable"],
)
COMMIT_SECONDS = Histogram(
    "guanjia_commit_seconds",
    "Time from handing over a change set until it is durable.",
    ["service"],
    buckets=(0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10),
)
COMMIT_TRANSACTIONS = Gauge(
    "guanjia_commit_transactions", "Transactions committed since start.", ["service"]
)
COMMIT_CHANGE_SETS = Gauge(
    "guanjia_commit_change_sets", "Change sets committed since start.", ["service"]
)
DISK_USED = Gauge("guanjia_disk_used_ratio", "Share of MongoDB's disk that is used.", ["service"])
DUE_LATE = Gauge(
    "guanjia_due_late_seconds", "How late the work is that fell due longest ago.", ["service"]
)
