"""How a Guanjia service runs: store, committer, bus, work, web, settings, tracing."""
