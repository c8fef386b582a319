"""QEMU's own client, which controls a machine. Takes the path of a socket; prints how many answers there were."""
import asyncio
import sys

from qemu.qmp import ExecuteError, QMPClient


async def main():
    client = QMPClient("peer")
    await client.connect(sys.argv[1])
    status = await client.execute("query-status")
    assert status == {"running": False, "status": "paused"}, status
    with client.listener("RESUME") as resumed:
        await client.execute("cont")
        event = await resumed.get()
    assert event["event"] == "RESUME", event
    await client.execute("stop")
    try:
        await client.execute("device_del", {"id": "none"})
        raise AssertionError("it found what there is not")
    except ExecuteError as error:
        assert error.error.error.class_ == "DeviceNotFound", error
    try:
        await client.execute("device_del", {"name": "none"})
        raise AssertionError("it took a wrong argument")
    except ExecuteError as error:
        assert error.error.error.desc == "Parameter 'id' is missing", error
    commands = await client.execute("query-commands")
    schema = await client.execute("query-qmp-schema")
    names = {entry["name"] for entry in schema if entry["meta-type"] == "command"}
    assert names == {command["name"] for command in commands}, names
    await client.disconnect()
    print(7)


asyncio.run(main())
