"""A container's health check: ends with 0 when the service in it says that it is ready.

Run by a bare interpreter (`python3 -IS`) every few seconds, so it imports next to nothing.
"""

import os
import socket
import sys

ANSWER_WITHIN_SECONDS = 3
REQUEST = b"GET /health/ready HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"


def status() -> int:
    """The HTTP status of readiness; 0 when nothing answers."""
    address = ("127.0.0.1", int(os.environ["GUANJIA_PORT"]))
    try:
        with socket.create_connection(address, ANSWER_WITHIN_SECONDS) as connection:
            connection.sendall(REQUEST)
            line = connection.makefile("rb").readline()
        return int(line.split()[1])
    except (OSError, IndexError, ValueError):
        return 0


if __name__ == "__main__":
    sys.exit(0 if status() == 200 else 1)
