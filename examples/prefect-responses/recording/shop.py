"""The flows, the work pool and its queues that all recorded cases share."""

from __future__ import annotations

import base64
from dataclasses import dataclass, field

from deployment_bodies import POOL
from recorder import Recorder

AUTOMATION_ID = "5f1c3a5e-8f0c-4a53-9a39-5a0f6b7a1d10"
AUTOMATION_NAME = "Reload late orders"

# The headers an automation sends; the server writes them to created_by.
BY_AUTOMATION = {
    "Prefect-Automation-Id": AUTOMATION_ID,
    "Prefect-Automation-Name": base64.b64encode(AUTOMATION_NAME.encode()).decode(),
}

JOB_TEMPLATE = {
    "job_configuration": {
        "image": "{{ image }}",
        "env": "{{ env }}",
        "cpu": "{{ cpu }}",
        "memory_mb": "{{ memory_mb }}",
    },
    "variables": {
        "type": "object",
        "properties": {
            "image": {"type": "string", "default": "orders:latest"},
            "env": {
                "type": "object",
                "additionalProperties": {"type": "string"},
                "default": {},
            },
            "cpu": {"type": "number", "default": 0.5},
            "memory_mb": {"type": "integer", "default": 512},
        },
    },
}


@dataclass
class Deployed:
    """The ids and names of what ``prepare`` created."""

    flows: dict[str, str] = field(default_factory=dict)
    queues: dict[str, str] = field(default_factory=dict)
    deployments: dict[str, str] = field(default_factory=dict)


def prepare(recorder: Recorder) -> Deployed:
    """Create the flows and the work pool with its queues."""
    deployed = Deployed()
    for name in (
        "orders-etl",
        "invoice-mailer",
        "model-training",
        "nightly-backup",
        "ad-hoc-report",
    ):
        body = {"name": name, "tags": ["shop"], "labels": {"flow": name}}
        deployed.flows[name] = recorder.call("POST", "/flows/", body)["id"]
    recorder.call(
        "POST",
        "/work_pools/",
        {
            "name": POOL,
            "type": "process",
            "description": "Runs everything of the shop",
            "base_job_template": JOB_TEMPLATE,
            "concurrency_limit": 40,
        },
    )
    for priority, (name, limit) in enumerate(
        (("critical", 6), ("bulk", 12), ("unlimited", None)), start=1
    ):
        queue = {"name": name, "concurrency_limit": limit, "priority": priority}
        created = recorder.call("POST", f"/work_pools/{POOL}/queues", queue)
        deployed.queues[name] = created["id"]
    return deployed
