"""Validates recorded files with the classes of Prefect's own client."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from prefect.client.schemas import objects, responses
from pydantic import BaseModel


class FlowRunPaginationResponse(BaseModel):
    """The page of POST /flow_runs/paginate; the client has no class for it."""

    results: list[responses.FlowRunResponse]
    count: int
    limit: int
    pages: int
    page: int


class DeploymentPaginationResponse(BaseModel):
    """The page of POST /deployments/paginate; the client has no class for it."""

    results: list[responses.DeploymentResponse]
    count: int
    limit: int
    pages: int
    page: int


PAGES = {
    page.__name__: page
    for page in (FlowRunPaginationResponse, DeploymentPaginationResponse)
}


def schema_class(name: str) -> type[BaseModel]:
    """Return the class of an index entry's schema."""
    if name in PAGES:
        return PAGES[name]
    return getattr(responses, name, None) or getattr(objects, name)


def validate(entry: dict[str, Any], content: bytes) -> int:
    """Validate one recorded body the way the client does; return its item count."""
    schema = schema_class(entry["schema"])
    answer = json.loads(content)
    if entry["list"] != isinstance(answer, list):
        raise ValueError(f"{entry['file']}: the index is wrong about 'list'")
    items = answer if isinstance(answer, list) else [answer]
    for item in items:
        schema.model_validate(item)
    return len(items)


def check(directory: Path) -> None:
    """Validate every recorded file and print a table; raise if one is invalid."""
    index = json.loads((directory / "index.json").read_text(encoding="utf-8"))
    listed = {entry["file"] for entry in index}
    found = {file.name for file in directory.glob("*.json")} - {"index.json"}
    if listed != found:
        raise ValueError(f"the index and the files differ: {sorted(listed ^ found)}")
    total = 0
    for entry in index:
        content = (directory / entry["file"]).read_bytes()
        count = validate(entry, content)
        total += len(content)
        print(f"{entry['file']:52} {entry['schema']:34} {count:4} {len(content):8}")
    print(f"{len(index)} files, {total} bytes, all valid")
