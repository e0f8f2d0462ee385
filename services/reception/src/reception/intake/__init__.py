"""The desk's intake: what somebody reached us for is logged, and becomes its case in one act."""
