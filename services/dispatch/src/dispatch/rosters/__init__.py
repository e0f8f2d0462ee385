"""Who is on duty when: shifts (排班) and leave (请假)."""
