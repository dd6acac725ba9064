"""Sends requests to the REST API and keeps the answers as they came."""

from __future__ import annotations

import json
import re
import time
from pathlib import Path
from types import TracebackType
from typing import Any

import httpx

UUID_IN_PATH = re.compile(
    r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
)

ATTEMPTS = 6

Body = dict[str, Any] | list[Any]


class Recorder:
    """An HTTP client that can write a response body to a file and list it.

    ``call`` only talks to the server, ``record`` also keeps the answer. The
    index is written by ``finish``, in the order of the recorded calls.
    """

    def __init__(self, api: str, directory: Path, version: str) -> None:
        self._directory = directory
        self._index: list[dict[str, Any]] = []
        self._client = httpx.Client(
            base_url=api,
            timeout=60,
            headers={
                # No content coding: the file must hold what the server wrote.
                "Accept-Encoding": "identity",
                # The server keeps concurrency leases only for clients that renew
                # them, which it tells from this header.
                "User-Agent": f"prefect/{version} (API 0.8.4)",
            },
        )

    def __enter__(self) -> Recorder:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._client.close()

    def call(
        self,
        method: str,
        path: str,
        body: Body | None = None,
        headers: dict[str, str] | None = None,
    ) -> Any:
        """Send a request; return the parsed answer, or None if it has no body."""
        response = self._send(method, path, body, headers)
        return response.json() if response.content else None

    def record(
        self,
        file: str,
        schema: str,
        method: str,
        path: str,
        body: Body | None = None,
        *,
        live: bool = False,
        headers: dict[str, str] | None = None,
    ) -> Any:
        """Send a request, save the body of the answer and add it to the index.

        ``live`` says that the request is read-only and names no recorded object,
        so that it may be sent to any server.
        """
        if any(entry["file"] == file for entry in self._index):
            raise ValueError(f"{file} is recorded twice")
        response = self._send(method, path, body, headers)
        (self._directory / file).write_bytes(response.content)
        answer = response.json()
        self._index.append(
            {
                "file": file,
                "schema": schema,
                "list": isinstance(answer, list),
                "method": method,
                "path": UUID_IN_PATH.sub("{id}", path),
                "body": body,
                "live": live,
            }
        )
        return answer

    def finish(self) -> None:
        """Write index.json."""
        text = json.dumps(self._index, indent=2, ensure_ascii=False)
        (self._directory / "index.json").write_text(text + "\n", encoding="utf-8")

    def _send(
        self,
        method: str,
        path: str,
        body: Body | None,
        headers: dict[str, str] | None,
    ) -> httpx.Response:
        for attempt in range(ATTEMPTS):
            response = self._client.request(method, path, json=body, headers=headers)
            if response.status_code != httpx.codes.SERVICE_UNAVAILABLE:
                break
            # The database was busy and the request was rolled back; Prefect's
            # own client retries these as well.
            time.sleep(0.2 * 2**attempt)
        if response.is_error:
            raise RuntimeError(
                f"{method} {path}: {response.status_code} {response.text[:2000]}"
            )
        return response
