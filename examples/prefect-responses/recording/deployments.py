"""Deployments and their schedules."""

from __future__ import annotations

from deployment_bodies import deployment_bodies
from recorder import Recorder
from shop import Deployed


def record(recorder: Recorder, deployed: Deployed) -> None:
    """Record creating, reading and listing deployments and their schedules."""
    shared_limit = create_shared_limit(recorder)
    for name, flow, body in deployment_bodies(shared_limit):
        created = recorder.record(
            f"deployment_create_{name.replace('-', '_')}.json",
            "DeploymentResponse",
            "POST",
            "/deployments/",
            {"name": name, "flow_id": deployed.flows[flow], **body},
        )
        deployed.deployments[name] = created["id"]
    record_reads(recorder, deployed)
    record_schedules(recorder, deployed)
    schedule_runs(recorder, deployed)


def create_shared_limit(recorder: Recorder) -> str:
    """Create a global concurrency limit that a deployment can share."""
    body = {"name": "gpu", "limit": 2, "slot_decay_per_second": 0}
    return recorder.call("POST", "/v2/concurrency_limits/", body)["id"]


def record_reads(recorder: Recorder, deployed: Deployed) -> None:
    """Record reading one deployment, by id and by name, and lists of them."""
    for name in ("nightly", "weekly", "minimal"):
        path = f"/deployments/{deployed.deployments[name]}"
        recorder.record(f"deployment_{name}.json", "DeploymentResponse", "GET", path)
    recorder.record(
        "deployment_by_name.json",
        "DeploymentResponse",
        "GET",
        "/deployments/name/orders-etl/incremental",
    )
    recorder.record(
        "deployments_filter.json",
        "DeploymentResponse",
        "POST",
        "/deployments/filter",
        {"sort": "NAME_ASC", "limit": 50},
        live=True,
    )
    recorder.record(
        "deployments_filter_tags.json",
        "DeploymentResponse",
        "POST",
        "/deployments/filter",
        {"deployments": {"tags": {"any_": ["orders", "ml"]}}, "sort": "CREATED_DESC"},
        live=True,
    )
    recorder.record(
        "deployments_filter_empty.json",
        "DeploymentResponse",
        "POST",
        "/deployments/filter",
        {"deployments": {"name": {"any_": ["no-such-deployment"]}}},
        live=True,
    )
    recorder.record(
        "deployments_paginate.json",
        "DeploymentPaginationResponse",
        "POST",
        "/deployments/paginate",
        {"sort": "NAME_ASC", "limit": 4, "page": 1},
        live=True,
    )


def record_schedules(recorder: Recorder, deployed: Deployed) -> None:
    """Record reading the schedules of deployments and adding some."""
    ids = deployed.deployments
    recorder.record(
        "deployment_schedules_create.json",
        "DeploymentSchedule",
        "POST",
        f"/deployments/{ids['paused']}/schedules",
        [
            {"active": False, "schedule": {"cron": "@daily"}},
            {"schedule": {"interval": 86400, "timezone": "Asia/Kolkata"}},
            {"schedule": {"rrule": "FREQ=WEEKLY;BYDAY=SU;BYHOUR=3"}},
        ],
    )
    for name in ("nightly", "incremental", "month-end", "weekly", "minimal"):
        recorder.record(
            f"deployment_schedules_{name.replace('-', '_')}.json",
            "DeploymentSchedule",
            "GET",
            f"/deployments/{ids[name]}/schedules",
        )


def schedule_runs(recorder: Recorder, deployed: Deployed) -> None:
    """Let the server create the next runs of the scheduled deployments."""
    for name in ("nightly", "incremental", "month-end", "weekly"):
        recorder.call(
            "POST",
            f"/deployments/{deployed.deployments[name]}/schedule",
            {"min_runs": 4, "max_runs": 4},
        )
