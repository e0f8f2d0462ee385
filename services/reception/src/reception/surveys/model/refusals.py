"""What a survey refuses, and what to do about it."""

from contracts.refusals import Invalid, Refused


class SurveyStandsOtherwise(Refused):
    """What is asked for does not fit the state it is in."""

    zh = "该调查目前为“{state_zh}”，不能进行此操作。请刷新后再看。"
    en = "This survey is {state}; that cannot be done now. Refresh and look again."


class LastDayImpossible(Invalid):
    """A survey runs from today to a day within a year."""

    zh = "截止日 {last_day} 须在今天或以后、一年之内。请改正。"
    en = "The last day {last_day} must be today or later, within a year. Correct it."


class NobodyIsAsked(Invalid):
    """A survey goes to units there are."""

    zh = "所选范围内没有房屋。请核对楼栋，或先导入名册。"
    en = "There are no units in these buildings. Check them, or import the roster first."


class SurveyOver(Refused):
    """Links take answers until the end of the last day, the desk until it is closed."""

    zh = "本次调查已截止（{last_day}），不能再填写或修改。谢谢您的参与。"
    en = "This survey ended on {last_day}; nothing can be answered or changed any more. Thank you."


class AnswerImpossible(Invalid):
    """An answer that no question has."""

    zh = "第 {key} 题的答案无效，请重新选择。"
    en = "The answer to {key} is not one it has. Choose again."


class NothingAnswered(Invalid):
    """An empty form is no return."""

    zh = "请至少回答一题再提交。"
    en = "Answer one question at least."


class UnitNotAsked(Refused):
    """The unit is not among those the survey went to."""

    zh = "{label} 不在本次调查范围内。请核对房号。"
    en = "{label} is not among the units this survey asks. Check the room."


class AnsweredByLink(Refused):
    """A household's own answer is not written over by the desk; one vote a unit (E15)."""

    zh = "{label} 已通过链接作答，每户一票。如需修改，请业主用原链接修改。"
    en = "{label} has answered by its link, and each unit has one vote. They can change it there."


class PaperIsIn(Refused):
    """One vote a unit (E15): its paper is counted, and nobody can tell which sheet is theirs."""

    zh = "贵户的答卷已收到（不记名），不能重复提交。"
    en = "Your household's sheet has been received, without its name, and cannot be given twice."


class NoPaperWaits(Refused):
    """Without names, a sheet is typed only for an envelope that was ticked."""

    zh = "没有待录入的纸质答卷：请先登记收回的房号，再录入答卷。"
    en = "No paper waits to be typed. Tick the unit whose envelope came back first."


class PapersNotTyped(Refused):
    """Closing waits for what came back on paper."""

    zh = "还有 {waiting} 份纸质答卷已收回但未录入。请录入后再关闭。"
    en = "{waiting} papers came back and are not typed yet. Type them before closing."


class OnlyNameless(Refused):
    """Ticking an envelope without its sheet is for surveys without names."""

    zh = "本调查记名：请直接录入该户答卷。"
    en = "This survey has names: type the unit's sheet instead."


class UnitIsNeeded(Invalid):
    """With names, a sheet is somebody's; without, it must not be."""

    zh = "记名调查须选择房号；不记名调查录入答卷时不得填写房号。"
    en = "With names, say whose sheet it is; without names, do not."


class FiguresHidden(Refused):
    """Who has voted is seen; what, only when nobody can be told by it."""

    zh = "不记名调查在关闭前、或答卷少于 {at_least} 份时不显示结果，以免辨认出答卷人。"
    en = (
        "Without names, results are shown once it is closed and {at_least} sheets have come in, so"
        " that nobody can be told by them."
    )


class OpinionUnknown(Invalid):
    """No such answer in words in this survey."""

    zh = "所选意见不在本次调查中。请刷新后重新选择。"
    en = "One of these opinions is not of this survey. Refresh and choose again."


class ResponsibleNotHere(Refused):
    """Whoever is to put it right works here."""

    zh = "所选责任人不是本小区在岗人员。请另选一人。"
    en = "That person does not work in this estate now. Choose another."


class FinishByImpossible(Invalid):
    """A deadline lies ahead."""

    zh = "整改期限 {finish_by} 须在今天或以后。请改正。"
    en = "The deadline {finish_by} must be today or later. Correct it."


class FindingOver(Refused):
    """It is done."""

    zh = "该事项已办结。如需继续，请新建一项。"
    en = "This is done. Add another finding to go on."


class NotResponsible(Refused):
    """Whoever is responsible says that it is done, or who runs surveys."""

    zh = "只有责任人或调查负责人可以办结此项。"
    en = "Only whoever is responsible, or who runs surveys, can say that it is done."
