"""Times the client beside its peers, in one process: `python bench/client.py`.

Each reads the same order, with a model: over a mock transport, and over loopback. Bare is
httpx2 with the same model and nothing else; codegen is httpx2 with the models that
datamodel-code-generator makes; generated is the client that openapi-python-client makes.
"""

from __future__ import annotations

import asyncio
import gc
import json
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from measure import Results, Sample, run

HOME = Path(__file__).resolve().parents[1]
EXAMPLE = HOME / "spec/examples/get_order.response.2.json"
UUID = "47c1d58b-f960-4ea2-93b7-a8260e5fd31c"
ENOUGH = 0.2
"""Seconds that one sample takes at least."""
CROWD = 1000
CALLS = 100_000

OURS, BARE, CODEGEN, GENERATED = "cdek_client", "bare httpx2", "codegen models", "openapi-python-client"  # fmt: skip
WHO = (OURS, BARE, CODEGEN, GENERATED)
KINDS = ("sync", "async")
WHERE = ("mock", "loopback")
TOGETHER = f"{CROWD} GETs at once, loopback: {{}}"
Work = Callable[[int], None]


def name_of(who: str, kind: str, where: str) -> str:
    """Yield what is timed: who reads, synchronously or not, and where from."""
    return f"GET with model, {kind}, {where}: {who}"


def names() -> list[str]:
    """Everything that is timed here, in the order of the report."""
    single = [name_of(who, kind, where) for where in WHERE for kind in KINDS for who in WHO]
    return [*single, *(TOGETHER.format(who) for who in (OURS, BARE))]


def measure(package: Path, peers: Path, rounds: int, results: Results) -> None:
    """Time everything in a process of its own, and add what it found to the results."""
    command = [sys.executable, str(Path(__file__).resolve()), str(peers), str(rounds)]
    finished = run(command, HOME, {"PYTHONPATH": f"{package}:{peers}"})
    if finished.code:
        results.notes.append(f"the client was not timed: {finished.output.strip()[-400:]}")
        return
    report = json.loads(finished.output.splitlines()[-1])
    results.notes += report["notes"]
    for name, figures in report["samples"].items():
        results.samples[name] = {n: Sample(cpu, wall) for n, (cpu, wall) in enumerate(figures)}


def _mock(library: Any) -> Any:
    content, token = EXAMPLE.read_bytes(), b'{"access_token": "token", "expires_in": 3600}'

    def answer(request: Any) -> Any:
        body = token if request.method == "POST" else content
        return library.Response(200, content=body, headers={"content-type": "application/json"})

    return library.MockTransport(answer)


def _ours(kind: str, url: str, mocked: bool) -> Callable[[], Any]:
    import cdek_client
    import httpx2

    plain, client = (httpx2.Client, cdek_client.Client) if kind == "sync" else (httpx2.AsyncClient, cdek_client.AsyncClient)  # type: ignore[assignment]  # fmt: skip
    given = plain(transport=_mock(httpx2)) if mocked else None
    ours = client("id", "secret", base_url=url, http_client=given)  # type: ignore[arg-type]
    return lambda: ours.orders.get(UUID)


def _with_models(kind: str, url: str, mocked: bool, model: Any) -> Callable[[], Any]:
    import httpx2

    client: Any = httpx2.Client if kind == "sync" else httpx2.AsyncClient
    limits = httpx2.Limits(max_connections=100, max_keepalive_connections=100)
    caller = client(transport=_mock(httpx2)) if mocked else client(limits=limits)
    target, headers = f"{url}/orders/{UUID}", {"Authorization": "Bearer token"}
    read = model.model_validate_json

    async def later() -> Any:
        return read((await caller.get(target, headers=headers)).content)

    return later if kind == "async" else lambda: read(caller.get(target, headers=headers).content)


def _bare(kind: str, url: str, mocked: bool) -> Callable[[], Any]:
    from cdek_client.models import OrderResponse

    return _with_models(kind, url, mocked, OrderResponse)


def _codegen(kind: str, url: str, mocked: bool) -> Callable[[], Any]:
    import peer_models

    return _with_models(kind, url, mocked, peer_models.OrderResponse)


def _generated(kind: str, url: str, mocked: bool) -> Callable[[], Any]:
    import uuid

    import httpx
    from peer_client import AuthenticatedClient
    from peer_client.api.default import get_order

    peer, order = AuthenticatedClient(base_url=url, token="token"), uuid.UUID(UUID)
    if mocked:
        options: Any = {"transport": _mock(httpx), "base_url": url}
        peer.set_httpx_client(httpx.Client(**options))
        peer.set_async_httpx_client(httpx.AsyncClient(**options))
    call = get_order.sync if kind == "sync" else get_order.asyncio
    return lambda: call(order, client=peer)


MAKERS = {OURS: _ours, BARE: _bare, CODEGEN: _codegen, GENERATED: _generated}


def _works(url: str, runner: asyncio.Runner, notes: list[str]) -> dict[str, Work]:
    """Return what is timed, by name: a number of calls, one after the other."""
    works: dict[str, Work] = {}
    for name, who, kind, where in _all():
        address = url if where == "loopback" else "https://api.example.org/v2"
        try:
            call = MAKERS[who](kind, address, where == "mock")
            work = _one_by_one(call, runner if kind == "async" else None)
            work(1)
            works[name] = work
        except Exception as error:
            notes.append(f"{name}: left out: {type(error).__name__}: {error}"[:300])
    for who in (OURS, BARE):
        together = _together(MAKERS[who]("async", url, False), runner)
        together(1)
        works[TOGETHER.format(who)] = together
    return works


def _all() -> Iterator[tuple[str, str, str, str]]:
    for where in WHERE:
        for kind in KINDS:
            for who in WHO:
                yield name_of(who, kind, where), who, kind, where


def _one_by_one(call: Callable[[], Any], runner: asyncio.Runner | None) -> Work:
    async def later(count: int) -> None:
        for _ in range(count):
            await call()

    def now(count: int) -> None:
        for _ in range(count):
            call()

    return now if runner is None else lambda count: runner.run(later(count))


def _together(call: Callable[[], Awaitable[Any]], runner: asyncio.Runner) -> Work:
    async def later() -> None:
        await asyncio.gather(*(call() for _ in range(CROWD)))

    def work(count: int) -> None:
        for _ in range(count):
            runner.run(later())

    return work


def _sample(work: Work, count: int) -> tuple[float, float]:
    cpu, wall = time.process_time(), time.perf_counter()
    work(count)
    return (time.process_time() - cpu) / count, (time.perf_counter() - wall) / count


def _times(work: Work) -> int:
    count = 1
    while _sample(work, count)[1] * count < ENOUGH:
        count *= 2
    return count


def _memory() -> str:
    """How much the process grows by many calls, beyond the first tenth of them."""
    work = _one_by_one(_ours("sync", "https://api.example.org/v2", True), None)
    work(CALLS // 10)
    before = _resident()
    work(CALLS - CALLS // 10)
    grown = (_resident() - before) / 2**20
    return f"memory after {CALLS:,} calls, over that after {CALLS // 10:,}: {grown:+.1f} MiB"


def _resident() -> int:
    gc.collect()
    pages = Path("/proc/self/statm").read_text("ascii").split()[1]
    return int(pages) * 4096


@contextmanager
def _served() -> Iterator[str]:
    command = [sys.executable, str(HOME / "bench/serving.py"), str(EXAMPLE)]
    pipes: Any = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    with subprocess.Popen(command, **pipes) as running:
        yield f"http://127.0.0.1:{running.stdout.readline().strip()}"  # type: ignore[union-attr]
        running.stdin.close()  # type: ignore[union-attr]


def main(peers: str, rounds: str) -> None:
    """Print every sample as JSON: CPU and wall seconds of one call, and remarks."""
    sys.path.append(peers)
    notes: list[str] = []
    with _served() as url, asyncio.Runner() as runner:
        works = _works(url, runner, notes)
        counts = {name: _times(work) for name, work in works.items()}
        samples: dict[str, list[tuple[float, float]]] = {name: [] for name in works}
        for number in range(int(rounds)):
            order = list(works)
            turn = number * len(order) // int(rounds)
            for name in [*order[turn:], *order[:turn]]:
                samples[name].append(_sample(works[name], counts[name]))
        notes += [_memory()] if Path("/proc/self/statm").exists() else []
    print(json.dumps({"samples": samples, "notes": notes}))


if __name__ == "__main__":
    main(*sys.argv[1:])
