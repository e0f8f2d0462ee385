"""The address the platform listens on, taken first of all, so that a clash is told at once."""

import socket


class AddressTaken(Exception):
    """Somebody else listens there, or we may not."""

    def __init__(self, host: str, port: int, why: str) -> None:
        super().__init__(host, port, why)
        self.host = host
        self.port = port
        self.why = why

    def __str__(self) -> str:
        other = self.port + 1 if self.port < 65535 else 8080
        return (
            f"地址 {self.host}:{self.port} 无法使用（{self.why}），可能已有其他程序占用。"
            f"请停止该程序，或换一个端口：PORT={other} make run\n"
            f"The address {self.host}:{self.port} cannot be used ({self.why}); another program may"
            f" listen there. Stop it, or choose another port: PORT={other} make run"
        )


def listen(host: str, port: int) -> socket.socket:
    """A listening socket. Raises AddressTaken."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    taken = socket.socket(family, socket.SOCK_STREAM)
    taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        taken.bind((host, port))
        taken.listen(2048)
    except OSError as error:
        taken.close()
        raise AddressTaken(host, port, error.strerror or str(error)) from error
    taken.setblocking(False)
    return taken
