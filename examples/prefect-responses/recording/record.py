"""Record what a Prefect server answers.

Starts a server of its own, drives it through its REST API and writes the
response bodies, byte for byte, and an index of them to the resources of the
Java example. Two runs write the same files with the same shape; only ids,
times and names chosen by the server differ.

    python record.py            record, then check
    python record.py --check    only check what is recorded
"""

from __future__ import annotations

import argparse
from importlib.metadata import version
from pathlib import Path

import check
import deployments
import limits
import orchestration
import queues
import runs
import shop
from recorder import Recorder
from server import running_server

RECORDED = Path(__file__).resolve().parents[1] / "src/main/resources/recorded"


def clear(directory: Path) -> None:
    """Create the directory and remove the files of an earlier recording."""
    directory.mkdir(parents=True, exist_ok=True)
    for file in directory.glob("*.json"):
        file.unlink()


def record(directory: Path) -> str:
    """Record every case; return the version of the server."""
    clear(directory)
    with (
        running_server() as api,
        Recorder(api, directory, version("prefect")) as recorder,
    ):
        server_version = recorder.call("GET", "/admin/version")
        deployed = shop.prepare(recorder)
        deployments.record(recorder, deployed)
        runs.record(recorder, deployed)
        orchestration.record(recorder, deployed)
        queues.record(recorder, deployed)
        limits.record(recorder, deployed)
        runs.record_history(recorder)
        recorder.finish()
        return server_version


def main() -> None:
    """Parse the command line and run."""
    parser = argparse.ArgumentParser(description="Record a Prefect server's answers.")
    parser.add_argument(
        "--check",
        action="store_true",
        help="only validate the recorded files with Prefect's client classes",
    )
    arguments = parser.parse_args()
    if not arguments.check:
        print(f"recorded from Prefect {record(RECORDED)}")
    check.check(RECORDED)


if __name__ == "__main__":
    main()
