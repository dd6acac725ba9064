"""The request bodies of the recorded deployments."""

from __future__ import annotations

from typing import Any

POOL = "warehouse"

ORDERS_PARAMETERS = {
    "title": "Parameters",
    "type": "object",
    "properties": {
        "region": {
            "title": "region",
            "description": "The region whose orders are loaded.",
            "position": 0,
            "type": "string",
            "enum": ["eu", "us", "apac"],
        },
        "batch_size": {
            "title": "batch_size",
            "default": 500,
            "position": 1,
            "type": "integer",
            "minimum": 1,
        },
        "dry_run": {
            "title": "dry_run",
            "default": False,
            "position": 2,
            "type": "boolean",
        },
        "window": {"$ref": "#/definitions/Window", "title": "window", "position": 3},
    },
    "required": ["region"],
    "definitions": {
        "Window": {
            "title": "Window",
            "type": "object",
            "properties": {
                "days": {"title": "Days", "type": "integer"},
                "until": {
                    "title": "Until",
                    "anyOf": [{"type": "string", "format": "date"}, {"type": "null"}],
                },
            },
            "required": ["days"],
        }
    },
}

PULL_STEPS = [
    {
        "prefect.deployments.steps.git_clone": {
            "id": "clone",
            "repository": "https://git.example.com/data/orders.git",
            "branch": "main",
            "include_submodules": True,
        }
    },
    {
        "prefect.deployments.steps.pip_install_requirements": {
            "directory": "{{ clone.directory }}",
            "requirements_file": "requirements.txt",
            "stream_output": False,
        }
    },
]


def deployment_bodies(shared_limit: str) -> list[tuple[str, str, dict[str, Any]]]:
    """Return name, flow and request body of every deployment."""
    return [
        ("nightly", "orders-etl", nightly()),
        ("incremental", "orders-etl", incremental()),
        ("month-end", "invoice-mailer", month_end()),
        ("weekly", "model-training", weekly(shared_limit)),
        ("paused", "nightly-backup", {"paused": True, "tags": ["backup"]}),
        ("minimal", "ad-hoc-report", {}),
    ]


def nightly() -> dict[str, Any]:
    """Nearly every field is set; a cron schedule; runs over the limit are queued."""
    return {
        "version": "2.4.1",
        "version_info": {
            "type": "vcs:git",
            "version": "2.4.1",
            "branch": "main",
            "message": "Load returns too",
        },
        "description": "Loads the orders of the day.\n\n* extract\n* load — “upsert”",
        "schedules": [
            {
                "active": True,
                "slug": "night",
                "schedule": {
                    "cron": "0 2 * * *",
                    "timezone": "America/New_York",
                    "day_or": False,
                },
            }
        ],
        "concurrency_limit": 1,
        "concurrency_options": {
            "collision_strategy": "ENQUEUE",
            "grace_period_seconds": 120,
        },
        "parameters": {
            "region": "eu",
            "batch_size": 250,
            "window": {"days": 1, "until": None},
        },
        "parameter_openapi_schema": ORDERS_PARAMETERS,
        "enforce_parameter_schema": True,
        "pull_steps": PULL_STEPS,
        "job_variables": {
            "image": "orders:2.4.1",
            "env": {"LOG_LEVEL": "INFO"},
            "cpu": 1.5,
            "memory_mb": 2048,
        },
        "tags": ["orders", "nightly"],
        "labels": {"team": "data", "tier": 1, "weight": 0.25, "pii": True},
        "work_pool_name": POOL,
        "work_queue_name": "critical",
        "path": "flows",
        "entrypoint": "orders.py:load_orders",
    }


def incremental() -> dict[str, Any]:
    """An interval schedule; runs over the limit are cancelled."""
    return {
        "version": "2.4.1",
        "schedules": [
            {
                "active": True,
                "max_scheduled_runs": 5,
                "schedule": {
                    "interval": 900,
                    "anchor_date": "2026-01-01T00:00:00+01:00",
                    "timezone": "Europe/Berlin",
                },
            }
        ],
        "concurrency_limit": 1,
        "concurrency_options": {"collision_strategy": "CANCEL_NEW"},
        "parameters": {"region": "us"},
        "enforce_parameter_schema": False,
        "tags": ["orders"],
        "work_pool_name": POOL,
        "work_queue_name": "bulk",
        "entrypoint": "orders.py:load_orders",
    }


def month_end() -> dict[str, Any]:
    """An RRULE schedule; a concurrency limit without options."""
    return {
        "version": "7",
        "schedules": [
            {
                "active": True,
                "schedule": {
                    "rrule": "DTSTART:20260131T180000\n"
                    "RRULE:FREQ=MONTHLY;BYMONTHDAY=-1",
                    "timezone": "Europe/London",
                },
            }
        ],
        "concurrency_limit": 10,
        "enforce_parameter_schema": False,
        "parameters": {"currency": "GBP", "attach": ["pdf", "csv"], "cc": None},
        "tags": ["invoices"],
        "work_pool_name": POOL,
        "work_queue_name": "unlimited",
        "entrypoint": "invoices.py:send",
    }


def weekly(shared_limit: str) -> dict[str, Any]:
    """Several schedules of all kinds; a concurrency limit shared by name."""
    return {
        "version": "0.9.0rc1",
        "schedules": [
            {
                "active": True,
                "slug": "retrain",
                "parameters": {"epochs": 40, "learning_rate": 0.001},
                "schedule": {"cron": "30 4 * * MON", "timezone": "UTC"},
            },
            {
                "active": False,
                "slug": "refresh",
                "max_scheduled_runs": 3,
                "schedule": {"interval": 5400.5},
            },
            {
                "active": True,
                "slug": "quarterly",
                "schedule": {"rrule": "FREQ=MONTHLY;INTERVAL=3;BYDAY=1MO"},
            },
        ],
        "global_concurrency_limit_id": shared_limit,
        "enforce_parameter_schema": False,
        "parameters": {
            "epochs": 10,
            "layers": [64, 64, 8],
            "optimizer": {"name": "sgd"},
        },
        "tags": ["ml", "gpu"],
        "labels": {"gpu": True},
        "work_pool_name": POOL,
        "entrypoint": "training.py:train",
    }
