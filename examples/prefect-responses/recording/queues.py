"""What workers and runners poll for, and who holds the slots of work queues."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta

from deployment_bodies import POOL
from recorder import Recorder
from shop import Deployed

READY_TIMEOUT_SECONDS = 30


def record(recorder: Recorder, deployed: Deployed) -> None:
    """Record what workers and runners poll, and who holds the slots."""
    ids = deployed.deployments
    before = (datetime.now(UTC) + timedelta(days=400)).isoformat()
    recorder.record(
        "work_pool_get_scheduled_flow_runs.json",
        "WorkerFlowRunResponse",
        "POST",
        f"/work_pools/{POOL}/get_scheduled_flow_runs",
        {"scheduled_before": before, "limit": 20},
    )
    recorder.record(
        "work_pool_get_scheduled_flow_runs_queue.json",
        "WorkerFlowRunResponse",
        "POST",
        f"/work_pools/{POOL}/get_scheduled_flow_runs",
        {"work_queue_names": ["unlimited"], "scheduled_before": before, "limit": 5},
    )
    recorder.record(
        "deployments_get_scheduled_flow_runs.json",
        "FlowRunResponse",
        "POST",
        "/deployments/get_scheduled_flow_runs",
        {
            "deployment_ids": [ids["nightly"], ids["weekly"], ids["month-end"]],
            "scheduled_before": before,
            "limit": 12,
        },
    )
    recorder.record(
        "work_queue_get_runs.json",
        "FlowRunResponse",
        "POST",
        f"/work_queues/{deployed.queues['bulk']}/get_runs",
        {"scheduled_before": before, "limit": 5},
    )
    record_slots(recorder, deployed)
    wait_until_ready(recorder, ids["nightly"])
    recorder.record(
        "deployment_ready.json",
        "DeploymentResponse",
        "GET",
        "/deployments/name/orders-etl/nightly",
    )


def record_slots(recorder: Recorder, deployed: Deployed) -> None:
    """Record the concurrency status of the work pool and of its queues."""
    recorder.record(
        "work_pool_concurrency_status.json",
        "WorkPoolConcurrencyStatus",
        "POST",
        f"/work_pools/{POOL}/concurrency_status",
        {"page": 1, "limit": 10, "flow_run_limit": 5},
    )
    recorder.record(
        "work_pool_concurrency_status_page_2.json",
        "WorkPoolConcurrencyStatus",
        "POST",
        f"/work_pools/{POOL}/concurrency_status",
        {"page": 2, "limit": 2, "flow_run_limit": 0},
    )
    for name in ("critical", "bulk", "unlimited"):
        recorder.record(
            f"work_queue_concurrency_status_{name}.json",
            "WorkQueueConcurrencyStatus",
            "POST",
            f"/work_queues/{deployed.queues[name]}/concurrency_status",
            {"page": 1, "limit": 10},
        )


def wait_until_ready(recorder: Recorder, deployment_id: str) -> None:
    """Wait until the server has noticed that the deployment was polled for."""
    deadline = time.monotonic() + READY_TIMEOUT_SECONDS
    while recorder.call("GET", f"/deployments/{deployment_id}")["status"] != "READY":
        if time.monotonic() > deadline:
            raise RuntimeError(f"deployment {deployment_id} never became ready")
        time.sleep(0.25)
