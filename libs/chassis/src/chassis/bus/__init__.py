"""The bus: JetStream streams and durables, the relay out of the outbox, and the consumers. Only
here is NATS known.
"""
