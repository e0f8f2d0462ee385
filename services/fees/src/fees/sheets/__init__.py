"""报修（服务）汇总表: what finance posts of each signed-off order, and marks there (F08)."""
