"""值班日志: what happened on a day, read by the supervisor every day (F19, T42)."""
