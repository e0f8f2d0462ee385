"""Why something is not done to a complaint."""

from contracts.refusals import Invalid, Refused


class NotNow(Refused):
    """The act is not possible in the complaint's state."""

    zh = "投诉 {number} 现为“{state_zh}”，不能“{act_zh}”。现在可以：{possible_zh}。"
    en = "Complaint {number} is “{state_en}”: no “{act_en}” now. Possible now: {possible_en}."


class InFuture(Invalid):
    """Nothing is recorded before it has happened."""

    zh = "时间 {at} 还没有到。请填写实际发生的时间，或留空表示现在。"
    en = "{at} has not come yet. Give the time it really happened, or leave it out for now."


class BeforePrevious(Invalid):
    """What is done to a complaint follows in time."""

    zh = "时间 {at} 早于上一步（{previous_at}）。请核对实际时间。"
    en = "{at} is before the previous step at {previous_at}. Check the time."


class RemedialMissing(Invalid):
    """A plan says what is put right now, not only how it is kept from coming again (F11)."""

    zh = "解决方案须至少有一项补救措施。请补充后再提交。"
    en = "A plan needs at least one remedial action. Add one."


class CorrectiveMissing(Invalid):
    """The notice holds remedial and corrective action (F11, T07)."""

    zh = "处理通知单须有补救措施和纠正措施。请再写一项纠正措施（防止再发生）。"
    en = "The notice holds remedial and corrective action. Add one that keeps it from recurring."


class DueInPast(Invalid):
    """An action is to be done by a day that is still to come, within a year."""

    zh = "措施完成日期 {due} 须在今天或以后，且在一年之内。请修改。"
    en = "The date {due} must be today or later, within a year. Change it."


class ActionUnknown(Invalid):
    """There is no such action in the plan of this round, or it is done."""

    zh = "本轮方案中没有待完成的措施 {action}。请刷新后从清单中选择。"
    en = "The plan of this round has no open action {action}. Refresh and choose one listed."


class OpinionMissing(Invalid):
    """What the client is not satisfied with is what the next plan answers."""

    zh = "客户不满意时须记录其意见，下一轮方案以此为准。请填写意见。"
    en = "Record what the client is not satisfied with: the next plan answers it."


class HouseholdUnknown(Invalid):
    """A group's answers and call-backs are recorded for one of its households."""

    zh = "该户不在本投诉的投诉户之中。请从清单中选择，或先“增加投诉户”。"
    en = "This household is not part of the complaint. Choose one listed, or add it first."


class HouseholdKnown(Refused):
    """Each household stands in a group once."""

    zh = "{label} 已在本投诉之中，无须重复登记。"
    en = "{label} is part of this complaint already."


class AskedBySame(Refused):
    """A closing without a satisfied client is signed by somebody else."""

    zh = "特批结案须由申请人以外的人批准。请另一位有权人员办理。"
    en = "Somebody other than whoever asked approves it. Leave it to another one."


class LadderEnds(Refused):
    """There is nobody above the company."""

    zh = "本投诉已上报到公司，没有更高一级。请按公司意见裁定。"
    en = "The company has it already; there is no higher level. Have it decided there."


class NotSkipped(Invalid):
    """A level is left out only where whoever holds it is absent (A15)."""

    zh = "越级上报仅限上级不在岗时，并须写明。请勾选“上级不在岗”，或逐级上报。"
    en = "A level is skipped only where its holder is absent. Say so, or go up one level."


class NotYoursToDecide(Refused):
    """The deciding role of each level is the estate's setting (J4)."""

    zh = "本级由“{role}”裁定（见设置）。请交由该岗位人员办理。"
    en = "This level is decided by {role}, as set. Leave it to somebody who holds that role."


class NobodyHandles(Invalid):
    """Whoever decides gives it to somebody."""

    zh = "请指定由谁负责处理。"
    en = "Say who is to handle it."


class NotFromCompany(Refused):
    """Only what the company passed on is struck off its register (F13)."""

    zh = "只有公司转来的投诉才需“销项”，且只需一次。"
    en = "Only a complaint the company passed on is struck off, and once."


class MergeWithItself(Invalid):
    """A complaint is merged into another one that is open."""

    zh = "请选择另一宗未结的投诉作为主投诉。"
    en = "Choose another complaint, one that is open."


class NotAColleague(Refused):
    """Whoever is responsible works here, and in that building."""

    zh = "此人不在本小区任职，或不负责该楼栋。请另选一位。"
    en = "They do not work here, or not in that building. Choose somebody else."


class WhoIsMissing(Invalid):
    """A client is somebody of the directory, said a name, or wishes to stay unnamed (K10)."""

    zh = "请填写投诉人姓名或选择住户；如投诉人要求匿名，请勾选“匿名”。"
    en = "Give the client's name or choose a resident; tick anonymous where they wish so."


class AnonymousIsNamed(Invalid):
    """Who wishes to stay unnamed is not recorded by name (K10)."""

    zh = "投诉人要求匿名，不能同时登记姓名、电话或住户。请清空这些栏，或取消匿名。"
    en = "An anonymous client is not recorded by name, phone or person. Empty these, or unset it."


class AgainstItself(Invalid):
    """A neighbour's unit is another one (E13)."""

    zh = "被投诉房号与投诉人房号相同。请核对。"
    en = "The unit complained of is the client's own. Check it."
