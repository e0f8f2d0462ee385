"""What is said about recurring work."""

from contracts.dispatch.recurring import (
    ServicePeriodChanged,
    ServicePlanChanged,
    ServiceVisitChanged,
)
from dispatch.recurring.model.period import ServicePeriod
from dispatch.recurring.model.plan import ServicePlan
from dispatch.recurring.model.visit import PlannedVisit


def service_plan_changed(plan: ServicePlan) -> ServicePlanChanged:
    """It was made, altered, paused, goes on, or ended."""
    return ServicePlanChanged(plan_id=plan.id, state=plan.state)


def service_period_changed(period: ServicePeriod) -> ServicePeriodChanged:
    """One of its dates fell due, or was settled."""
    return ServicePeriodChanged(
        period_id=period.id, plan_id=period.plan_id, day=period.day, state=period.state
    )


def service_visit_changed(visit: PlannedVisit) -> ServiceVisitChanged:
    """It stands otherwise than before."""
    return ServiceVisitChanged(
        planned_id=visit.id,
        period_id=visit.period_id,
        unit_id=visit.unit_id,
        building=visit.building,
        state=visit.state,
        order_id=visit.order_id,
    )
