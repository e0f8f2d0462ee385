"""The estate's plan cards: a setting with history, and suggested content for the seven kinds."""

from collections.abc import Mapping
from typing import Any, ClassVar

from chassis.policies import Policy, Preset
from reception.emergencies.model import Plans

_POLICE = {"who": "报警", "phone": "110"}
_FIRE = {"who": "火警", "phone": "119"}
_AMBULANCE = {"who": "急救", "phone": "120"}
_ENGINEERING = {"who": "工程部值班"}
_ORDER = {"who": "秩序部值班班长"}
_SUPERVISOR = {"who": "客服主管"}
_MANAGER = {"who": "管理处经理"}


def _card(kind: str, steps: str, *calls: Mapping[str, str]) -> dict[str, Any]:
    return {"kind": kind, "steps": steps.split("\n"), "calls": list(calls)}


_SUGGESTED = [
    _card(
        "lift",
        "安抚被困人员，告知不要扒门、不要靠门\n通知工程部和电梯维保单位到场\n"
        "派人到该层和机房守候，禁止他人操作电梯\n有人不适即拨打 120\n"
        "救出后询问身体状况并登记\n检查合格前电梯停用并张贴告示",
        {"who": "电梯维保单位"},
        _ENGINEERING,
        _AMBULANCE,
        _SUPERVISOR,
    ),
    _card(
        "power",
        "向工程部和供电部门了解停电范围和原因\n查看电梯内是否有人被困\n"
        "确认应急照明、消防、监控和水泵的供电\n安排人员在出入口和楼道维持秩序\n"
        "登记事件并通知住户预计恢复时间\n恢复后逐台检查电梯和设备",
        _ENGINEERING,
        {"who": "供电服务热线", "phone": "95598"},
        _SUPERVISOR,
    ),
    _card(
        "gas",
        "不开关任何电器、不用明火、不在现场打电话\n到安全处通知燃气公司和工程部\n"
        "关闭阀门，打开门窗通风\n疏散上下及相邻住户，设置警戒\n"
        "有人中毒或火情即拨打 120、119\n燃气公司确认安全前不得返回",
        {"who": "燃气公司抢修"},
        _FIRE,
        _AMBULANCE,
        _ENGINEERING,
        _MANAGER,
    ),
    _card(
        "flood",
        "查明水源并关闭相应阀门\n切断受浸区域电源，电梯停在高层\n"
        "用沙袋、挡板保护配电房、机房和地下室\n组织抽水，移走贵重物品\n"
        "通知受影响住户并登记损失\n拍照留存，通知保险公司",
        _ENGINEERING,
        _ORDER,
        _MANAGER,
    ),
    _card(
        "fire",
        "确认火情，立即拨打 119，说明地址、楼层、有无被困\n启动消防广播和消防泵，电梯迫降停用\n"
        "组织疏散，走楼梯，清点人数\n在安全前提下用就近器材扑救初期火灾\n"
        "打开消防通道，派人到路口引导消防车\n切断火场电源和燃气\n保护现场，配合调查",
        _FIRE,
        _AMBULANCE,
        _ORDER,
        _ENGINEERING,
        _MANAGER,
    ),
    _card(
        "theft",
        "保护现场，不让人进入或触动物品\n通知秩序部和主管\n建议并协助失主报警\n"
        "保存监控录像和出入登记\n记录发现时间、经过和在场人员\n配合警方调查，不对外议论",
        _ORDER,
        _SUPERVISOR,
        _POLICE,
        _MANAGER,
    ),
    _card(
        "injury",
        "拨打 120，不随意移动伤者\n由会急救的人员施救，设法止血\n"
        "设置警戒，保护现场，排除继续伤人的危险\n通知家属和主管\n涉及他人责任的报警\n"
        "派人引导救护车，记录经过和证人",
        _AMBULANCE,
        _POLICE,
        _SUPERVISOR,
        _MANAGER,
    ),
]


class EmergencyPlans(Plans, Policy):
    """应急预案卡; a kind without a card shows 未设定."""

    presets: ClassVar[Mapping[str, Preset]] = {
        "seven_kinds": Preset(
            zh="七类预案（建议内容）",
            en="the seven kinds (suggested content, in Chinese)",
            source="本平台建议内容，供管理处修改；原规程第七章只有标题",
            values={"cards": _SUGGESTED},
        ),
    }
