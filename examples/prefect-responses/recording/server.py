"""A throw-away Prefect server on the loopback interface.

The server keeps everything it owns (profile, SQLite database, result storage)
in a temporary PREFECT_HOME, which disappears with it.
"""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx

HOST = "127.0.0.1"
START_TIMEOUT_SECONDS = 120
STOP_TIMEOUT_SECONDS = 20
LOG_TAIL = 4000

# Background services change states on their own clock. They are off, so that
# only the recorded requests decide what the server holds.
QUIET_SERVICES = (
    "SCHEDULER",
    "LATE_RUNS",
    "FOREMAN",
    "PAUSE_EXPIRATIONS",
    "CANCELLATION_CLEANUP",
    "TRIGGERS",
)


def free_port() -> int:
    """Return a TCP port of the loopback interface that is free right now."""
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return probe.getsockname()[1]


def server_environment(home: Path) -> dict[str, str]:
    """Return the environment of the server: no setting of the caller leaks in."""
    environment = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("PREFECT_")
    }
    environment.update(
        PREFECT_HOME=str(home),
        PREFECT_SERVER_ANALYTICS_ENABLED="false",
        PREFECT_SERVER_UI_ENABLED="false",
        PREFECT_SERVER_REGISTER_BLOCKS_ON_START="false",
        PREFECT_CLI_PROMPT="false",
        DO_NOT_TRACK="1",
    )
    for service in QUIET_SERVICES:
        environment[f"PREFECT_SERVER_SERVICES_{service}_ENABLED"] = "false"
    return environment


def wait_until_healthy(process: subprocess.Popen[bytes], api: str) -> None:
    """Poll /api/health until the server answers."""
    deadline = time.monotonic() + START_TIMEOUT_SECONDS
    while time.monotonic() < deadline:
        if process.poll() is not None:
            break
        try:
            if httpx.get(f"{api}/health", timeout=2).status_code == 200:
                return
        except httpx.TransportError:
            pass
        time.sleep(0.25)
    raise RuntimeError("the server did not start")


def stop(process: subprocess.Popen[bytes]) -> None:
    """Ask the server to stop and kill it when it does not."""
    if process.poll() is not None:
        return
    process.terminate()
    try:
        process.wait(STOP_TIMEOUT_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


@contextmanager
def running_server() -> Iterator[str]:
    """Run a server for the duration of the block; yield the base URL of its API."""
    with tempfile.TemporaryDirectory(
        prefix="prefect-home-", ignore_cleanup_errors=True
    ) as directory:
        home = Path(directory)
        log = home / "server.log"
        port = free_port()
        command = [sys.executable, "-m", "prefect", "server", "start"]
        command += ["--host", HOST, "--port", str(port), "--no-ui", "--analytics-off"]
        with log.open("wb") as output:
            process = subprocess.Popen(
                command,
                cwd=home,
                env=server_environment(home),
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
            )
            try:
                api = f"http://{HOST}:{port}/api"
                wait_until_healthy(process, api)
                yield api
            except Exception:
                print(log.read_text()[-LOG_TAIL:], file=sys.stderr)
                raise
            finally:
                stop(process)
