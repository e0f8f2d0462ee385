"""我的视图: what somebody looks at again and again, under a name."""
