"""What is wrong with a request, fault by fault, in the caller's language; never what was sent.

The input may name people, so a text says what is expected. Pydantic's own English does so too, but
for a few kinds that quote what they met; those have an English text here.
"""

from collections.abc import Mapping
from typing import Any

UNREADABLE = "unreadable"
"""A body that is no text, or nested beyond reading."""

_ZH = {
    UNREADABLE: "无法读取：请提交 UTF-8 编码的 JSON",
    "json_invalid": "不是有效的 JSON",
    "missing": "必填",
    "extra_forbidden": "没有这个字段，请去掉",
    "model_attributes_type": "应为 JSON 对象",
    "model_type": "应为 JSON 对象",
    "dict_type": "应为 JSON 对象",
    "list_type": "应为列表",
    "tuple_type": "应为列表",
    "set_type": "应为列表",
    "frozen_set_type": "应为列表",
    "string_type": "应为文字",
    "string_unicode": "含有无效字符",
    "string_too_short": "至少 {min_length} 个字",
    "string_too_long": "最多 {max_length} 个字",
    "string_pattern_mismatch": "格式不符：{pattern}",
    "too_short": "至少 {min_length} 项",
    "too_long": "最多 {max_length} 项",
    "enum": "应为以下之一：{expected}",
    "literal_error": "应为以下之一：{expected}",
    "bool_type": "应为 true 或 false",
    "bool_parsing": "应为 true 或 false",
    "int_type": "应为整数",
    "int_parsing": "应为整数",
    "int_from_float": "应为整数",
    "float_type": "应为数字",
    "float_parsing": "应为数字",
    "finite_number": "应为有限的数字",
    "greater_than": "应大于 {gt}",
    "greater_than_equal": "应不小于 {ge}",
    "less_than": "应小于 {lt}",
    "less_than_equal": "应不大于 {le}",
    "date_type": "应为日期，例如 2026-11-22",
    "date_parsing": "应为日期，例如 2026-11-22",
    "date_from_datetime_parsing": "应为日期，例如 2026-11-22",
    "time_type": "应为时刻，例如 08:30",
    "time_parsing": "应为时刻，例如 08:30",
    "datetime_type": "应为时间，例如 2026-11-22T08:30:00+08:00",
    "datetime_parsing": "应为时间，例如 2026-11-22T08:30:00+08:00",
    "datetime_from_date_parsing": "应为时间，例如 2026-11-22T08:30:00+08:00",
    "timezone_aware": "缺少时区，例如 2026-11-22T08:30:00+08:00",
    "uuid_type": "应为 UUID",
    "uuid_parsing": "应为 UUID",
    "union_tag_invalid": "应为以下之一：{expected_tags}",
}
_EN = {
    UNREADABLE: "Cannot be read: send JSON in UTF-8",
    "uuid_parsing": "Input should be a valid UUID",
    "union_tag_invalid": "Input should be one of {expected_tags}",
}


def fault_text(fault: Mapping[str, Any], language: str) -> str:
    """One of pydantic's faults in `zh` or `en`."""
    text = (_ZH if language == "zh" else _EN).get(fault["type"])
    if text is not None:
        return text.format_map(fault.get("ctx", {}))
    return f"不符合要求：{fault['msg']}" if language == "zh" else str(fault["msg"])
