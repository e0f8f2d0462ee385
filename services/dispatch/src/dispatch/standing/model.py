"""What a card shows of an order's record: made of it whenever it is stored, so that no list of
orders reads their histories. It holds clocks, no deadlines: these are computed when it is shown.
"""

from pydantic import BaseModel, ConfigDict

from contracts.clocks import Clock
from contracts.orders import PauseReason


class Standing(BaseModel):
    """Where the round under way stands: the clocks that run, how often the owner urged, how many
    help, and what is waited for while it is paused.
    """

    model_config = ConfigDict(frozen=True)

    round: int
    clocks: tuple[Clock, ...]
    urges: int
    helping: int
    waiting_for: PauseReason | None = None
