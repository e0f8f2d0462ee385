"""What is said about the catalogue."""

from contracts.dispatch.catalogue import ServiceDecided, ServiceDrafted, ServiceEnded
from dispatch.catalogue.model.services import Ending, Version
from dispatch.catalogue.model.terms import ServiceKind


def service_drafted(code: str, version: Version) -> ServiceDrafted:
    """Terms are proposed."""
    return ServiceDrafted(service_code=code, number=version.number)


def service_decided(code: str, version: Version) -> ServiceDecided:
    """They were approved or refused."""
    if version.decision is None:
        raise ValueError(f"not decided: {code} {version.number}")
    return ServiceDecided(
        service_code=code,
        number=version.number,
        approved=version.decision.approved,
        free=version.terms.kind is ServiceKind.FREE,
        valid_from=version.terms.valid_from,
        valid_to=version.terms.valid_to,
        reason=version.decision.reason,
    )


def service_ended(code: str, ending: Ending) -> ServiceEnded:
    """It is offered no longer than a day."""
    return ServiceEnded(service_code=code, last_day=ending.last_day, reason=ending.reason)
