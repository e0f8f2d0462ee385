"""Why a slip is not taken, or why goods may not leave on it. Texts name lines, never goods."""

from contracts.refusals import Invalid, Refused


class SlipHasNoGoods(Invalid):
    """A slip lists something."""

    zh = "请至少填写一项物品的名称和数量。"
    en = "List at least one thing, with its quantity."


class SlipWindowWrong(Invalid):
    """The time the goods may leave in is empty, past, or longer than the estate allows."""

    zh = "放行时间不合适：须在现在之后结束，且不超过 {hours_limit} 小时。请修改时间。"
    en = "The window must end after now and last {hours_limit} hours at most. Change it."


class TooManyTripsAsked(Refused):
    """More trips than the estate allows on one slip (E10)."""

    zh = "一张放行条最多 {trips_limit} 趟，申请为 {trips} 趟。请减少趟数，或分开申请。"
    en = "A slip allows {trips_limit} trips at most, not {trips}. Ask for fewer, or for two slips."


class SignerHasNoRight(Refused):
    """Whoever signed has no right to let goods of this unit go (A11, P22)."""

    zh = "签字人（{relation_zh}）无权签署 {unit} 的放行条。可以签字的：{may_zh}。请由其签字。"
    en = "The signer ({relation_en}) may not sign for {unit}. Who may: {may_en}."


class LandlordHasNotAgreed(Refused):
    """Without the landlord's yes these goods do not leave (E10)."""

    zh = "须先取得 {unit} 业主同意（搬出、或租户签字时）。请致电业主并登记答复。"
    en = "The owner of {unit} must agree first. Call the owner and record the answer."


class NotTheLandlord(Refused):
    """Whoever agreed does not own the unit."""

    zh = "表示同意的人不是 {unit} 的业主。请选择该房屋的业主。"
    en = "Whoever agreed does not own {unit}. Choose its owner."


class NotHeadOfSite(Refused):
    """For a site's goods its head signs, and nobody else (P22)."""

    zh = "签字人不是该施工点登记的负责人。请由负责人签字，或先更改登记。"
    en = "The signer is not the site's head. Have the head sign, or change the head first."


class SlipDecidedAlready(Refused):
    """It is stamped, rejected, withdrawn or over; nothing more is decided on it."""

    zh = "放行条 {number} 目前为“{status_zh}”，不能再办理此项。请刷新后查看。"
    en = "Slip {number} is {status_en}: this cannot be done any more. Refresh and look."


class NotAwaitingTheOwner(Refused):
    """Only what was stamped at night waits for the owner's word, and it is asked once."""

    zh = "放行条 {number} 不需要业主补确认，或已经确认。"
    en = "Slip {number} does not wait for the owner's confirmation, or has it."


class OwnerDeniesGoods(Refused):
    """Of goods stamped at night the owner says that they were not to leave (E09)."""

    zh = "业主否认放行条 {number}（夜间代章）上的物品应放行。请主管核实并联系业主。"
    en = "The owner did not want goods of slip {number}, stamped at night, to leave: look into it."


class SignerSaidNo(Refused):
    """Whoever was called about goods without a slip did not agree (E09)."""

    zh = "登记电话未得到同意（{answer_zh}），不能放行。请将物品退回并请其次日办理。"
    en = "The registered number did not agree ({answer_en}): send the goods back until tomorrow."


class MoreThanHandLuggage(Refused):
    """More pieces than the estate lets somebody carry out without a slip (E09)."""

    zh = "共 {pieces} 件，超过本小区随身物品 {pieces_limit} 件的限制，须办放行条。"
    en = "{pieces} pieces: more than the {pieces_limit} that need no slip here. A slip is needed."


class SlipNotStamped(Refused):
    """No stamp, no release (A11)."""

    zh = "放行条 {number} 尚未盖章（{status_zh}），不能放行。请联系客服办理，夜间联系值班。"
    en = "Slip {number} is not stamped ({status_en}). Ask the office, at night whoever is on duty."


class SlipWithdrawn(Refused):
    """The applicant or the office took it back before the goods left."""

    zh = "放行条 {number} 已撤回，不能放行。请将物品退回并联系客服。"
    en = "Slip {number} was withdrawn. Send the goods back and ask the office."


class SlipNotInItsTime(Refused):
    """Goods leave between its hours alone."""

    zh = "放行条 {number} 的放行时间为 {since} 至 {until}。请在此时间内放行，或重新申请。"
    en = "Slip {number} is good from {since} to {until}. Release it then, or apply again."


class SlipReleasedAlready(Refused):
    """It is burnt, or what is left on it is less than this; names every gate goods left by."""

    zh = (
        "放行条 {number} 的物品已在 {gates} 放行过，本次超出：{beyond_zh}。"
        "请勿放行；如已放行，由主管核实。"
    )
    en = (
        "Goods of slip {number} have left at {gates}; beyond it: {beyond_en}."
        " Hold them; if they have left, a supervisor looks into it."
    )


class TripsUsedUp(Refused):
    """All trips of the slip have been made (E10)."""

    zh = "放行条 {number} 的 {trips} 趟已用完。请重新申请。"
    en = "All {trips} trips of slip {number} have been made. Apply for another slip."


class CountDiffers(Refused):
    """What is there is not what the slip says (A11)."""

    zh = "清点与放行条不符：{lines_zh}。请退回差异物品，或请客服更正放行条。"
    en = "The count is not the slip's: {lines_en}. Send back what differs, or have it corrected."


class NothingCounted(Refused):
    """A release lets something go."""

    zh = "清点数量全为 0，没有物品可放行。"
    en = "Every count is 0: there is nothing to release."


class LineUnknown(Refused):
    """The slip has no such line."""

    zh = "放行条 {number} 没有第 {line} 项。请核对放行条。"
    en = "Slip {number} has no line {line}. Check the slip."


class RearDoorsUnchecked(Refused):
    """Every vehicle with goods opens its doors (W25)."""

    zh = "货车须打开后门查验后才能放行。请查验后勾选“后门已查”。"
    en = "Have the rear doors opened and look in; then tick that they were checked."


class PlateNotOnSlip(Refused):
    """The slip names the vehicles, and this is none of them (E10)."""

    zh = "该车辆不在放行条 {number} 登记的车牌中。请核对车牌，或请客服更正。"
    en = "This vehicle is not named on slip {number}. Check the plate, or have it corrected."


class SignatureNotSeen(Refused):
    """The guard compares the signature (A11)."""

    zh = "请核对放行条上的签字后再放行。"
    en = "Compare the signature on the slip before you release the goods."
