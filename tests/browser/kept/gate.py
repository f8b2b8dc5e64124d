"""A place between the tab and the servers: it can be cut, and lead to another process on the same address."""

import socket
import threading
from dataclasses import dataclass, field

from tests.browser.server_process import free_port

_BYTES = 65_536


@dataclass
class Gate:
    """Passes on what comes in at ``port`` to the server at ``to``; to nobody while it is None."""

    to: int | None
    port: int = field(default_factory=free_port)
    _open: set[socket.socket] = field(default_factory=set)

    def __post_init__(self) -> None:
        """Begin to listen."""
        self._door = socket.create_server(("127.0.0.1", self.port))
        threading.Thread(target=self._let_in, daemon=True).start()

    def cut(self, to: int | None) -> None:
        """Cut all lines; who comes again is led to the server at ``to``."""
        self.to = to
        for line in list(self._open):
            self._close(line)

    def stop(self) -> None:
        """Let nobody in any more."""
        self.cut(None)
        self._door.close()

    def _let_in(self) -> None:
        while True:
            try:
                inside, _ = self._door.accept()
            except OSError:
                return
            outside = self._to_the_server()
            if outside is None:
                inside.close()
                continue
            self._open |= {inside, outside}
            for one, other in ((inside, outside), (outside, inside)):
                threading.Thread(target=self._pass_on, args=(one, other), daemon=True).start()

    def _to_the_server(self) -> socket.socket | None:
        try:
            return socket.create_connection(("127.0.0.1", self.to)) if self.to is not None else None
        except OSError:  # a server that was killed
            return None

    def _pass_on(self, one: socket.socket, other: socket.socket) -> None:
        try:
            while data := one.recv(_BYTES):
                other.sendall(data)
        except OSError:
            pass
        for each in (one, other):
            self._close(each)

    def _close(self, line: socket.socket) -> None:
        self._open.discard(line)
        try:
            line.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass
        line.close()
