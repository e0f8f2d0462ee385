"""应急预案卡: what to do in the seven kinds of emergency, and whom to call (001 ch. 7)."""
