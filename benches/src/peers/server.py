"""A QMP server made with qemu.qmp. It reads lines, as that package does.

Takes the path of a socket; serves one client after the other.
"""
import asyncio
import sys

from qemu.qmp import Message
from qemu.qmp.protocol import AsyncProtocol

GREETING = {
    "QMP": {
        "version": {"qemu": {"micro": 2, "minor": 0, "major": 10}, "package": "qemu.qmp"},
        "capabilities": [],
    }
}
VALUES = {
    "qmp_capabilities": {},
    "query-status": {"running": True, "status": "running"},
    "query-version": GREETING["QMP"]["version"],
}
EVENT = {"timestamp": {"seconds": 1, "microseconds": 2}, "event": "STOP"}


class Server(AsyncProtocol[Message]):
    async def _establish_session(self):
        self._do_send(Message(GREETING))
        await super()._establish_session()

    async def _do_recv(self):
        return Message(await self._readline(), eager=True)

    def _do_send(self, msg):
        self._writer.write(bytes(msg) + b"\r\n")

    async def _on_message(self, msg):
        command = msg["execute"]
        if command == "query-status":
            await self._outgoing.put(Message(EVENT))
        if command in VALUES:
            answer = {"return": VALUES[command]}
        else:
            answer = {"error": {"class": "CommandNotFound", "desc": f"no {command} here"}}
        answer["id"] = msg["id"]
        await self._outgoing.put(Message(answer))


async def main():
    while True:
        server = Server("peer")
        await server.start_server(sys.argv[1])
        await server.accept()
        while server.runstate.name == "RUNNING":
            await server.runstate_changed()
        try:
            await server.disconnect()
        except EOFError:
            pass


asyncio.run(main())
