"""The package as its users have it: built, installed, imported."""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest

from running import ROOT

PACKAGE = ROOT / "generated/cdek-client"
SOURCES = PACKAGE / "src"

USE = """
import cdek_client.models as models
from pathlib import Path
pairs = {
    "update_order.request": models.OrderUpdate,
    "update_order.response": models.ChangeResponse,
    "delete_order.response": models.ChangeResponse,
    "get_order.create_response": models.ChangeResponse,
    "get_order.response.1": models.OrderResponse,
    "get_order.response.2": models.OrderResponse,
    "webhooks.ORDER_STATUS": models.OrderStatusEvent,
    "webhooks.PRINT_FORM": models.PrintFormEvent,
}
for name, model in pairs.items():
    assert model.from_wire(Path(f"{name}.json").read_bytes()).to_wire()
print(len(pairs), models.__file__)
"""


def python(*arguments: str, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(SOURCES)}
    command = [sys.executable, *arguments]
    return subprocess.run(
        command, cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel of the package, built without the network."""
    folder = tmp_path_factory.mktemp("wheel")
    command = ["-m", "pip", "wheel", "--no-deps", "--no-build-isolation", "--no-index"]
    done = python(*command, "--wheel-dir", str(folder), str(PACKAGE))
    assert done.returncode == 0, done.stderr
    (made,) = folder.glob("cdek_client-*.whl")
    return made


def test_the_source_distribution_gives_the_same_wheel(wheel: Path, tmp_path: Path) -> None:
    """It has what users read, and builds what we build, byte for byte but for the archive."""
    program = "import sys; from hatchling.build import build_sdist; build_sdist(sys.argv[1])"
    line = [sys.executable, "-c", program, str(tmp_path)]
    done = subprocess.run(line, cwd=PACKAGE, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    (archive,) = tmp_path.glob("cdek_client-*.tar.gz")
    with tarfile.open(archive) as sources:
        sources.extraction_filter = getattr(tarfile, "data_filter", None)
        sources.extractall(tmp_path)
    folder = tmp_path / archive.name.removesuffix(".tar.gz")
    there = {path.name for path in folder.iterdir()}
    assert {"README.md", "LICENSE", "CHANGELOG.md", "pyproject.toml", "src"} <= there
    command = ["-m", "pip", "wheel", "--no-deps", "--no-build-isolation", "--no-index"]
    done = python(*command, "--wheel-dir", str(tmp_path), str(folder))
    assert done.returncode == 0, done.stderr
    assert contents(tmp_path / wheel.name) == contents(wheel)


def contents(wheel: Path) -> dict[str, int]:
    """Each file of a wheel, with its checksum."""
    with zipfile.ZipFile(wheel) as archive:
        return {info.filename: info.CRC for info in archive.infolist()}


def test_fresh_environment_installs_and_uses_it(wheel: Path, tmp_path: Path) -> None:
    venv.create(tmp_path / "env", with_pip=False)
    scripts = "Scripts" if os.name == "nt" else "bin"
    fresh = tmp_path / "env" / scripts / "python"
    site = subprocess.run(
        [fresh, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
        capture_output=True, text=True, check=True,
    ).stdout.strip()  # fmt: skip
    # What the package depends on comes from here, so that no network is needed.
    (Path(site) / "dependencies.pth").write_text(f"{_site_packages()}\n")
    install = ["-m", "pip", "install", "--no-deps", "--no-index", "--target", site]
    assert python(*install, str(wheel)).returncode == 0
    used = subprocess.run(
        [fresh, "-c", USE], cwd=ROOT / "spec/examples", capture_output=True, text=True,
        env={k: v for k, v in os.environ.items() if k != "PYTHONPATH"}, check=False,
    )  # fmt: skip
    assert used.returncode == 0, used.stderr
    count, where = used.stdout.split()
    assert count == "8"
    assert Path(where).is_relative_to(site)


def _site_packages() -> str:
    import pydantic

    return str(Path(pydantic.__file__).parents[1])


def test_wheel_holds_all_and_nothing_else(wheel: Path) -> None:
    import zipfile

    names = set(zipfile.ZipFile(wheel).namelist())
    sources = {p.relative_to(SOURCES).as_posix() for p in _files(SOURCES)}
    meta = {name for name in names if ".dist-info/" in name}
    assert names - meta == sources
    assert any(name.endswith("licenses/LICENSE") for name in meta)
    assert "cdek_client/py.typed" in sources
    assert "cdek_client/openapi.json" in sources


def _files(folder: Path) -> list[Path]:
    found = (path for path in folder.rglob("*") if path.is_file())
    return [path for path in found if "__pycache__" not in path.parts]


def test_import_runs_no_module_but_its_own() -> None:
    line = "import sys; bare = {*sys.modules}; import cdek_client; print(*{*sys.modules} - bare)"
    assert {*python("-c", line).stdout.split()} == {"cdek_client", "__future__"}


def test_import_is_lazy() -> None:
    line = (
        "import sys, cdek_client; before = set(sys.modules);"
        "cdek_client.OrderStatus; between = set(sys.modules);"
        "cdek_client.OrderUpdate; after = set(sys.modules);"
        "print('pydantic' in before, 'pydantic' in between, 'pydantic' in after);"
        "cdek_client.Client('a', 'b', 'testing').orders; at_last = {*sys.modules};"
        "print(*(name for name in at_last if name.startswith('cdek_client.resources')))"
    )
    done = python("-c", line)
    first, second = done.stdout.splitlines()
    assert first.split() == ["False", "False", "True"]
    assert {*second.split()} == {"cdek_client.resources", "cdek_client.resources.orders"}


def test_every_public_name_can_be_imported() -> None:
    line = (
        "import cdek_client, cdek_client.models as m, cdek_client.enums as e;"
        "import cdek_client.resources as r; public = lambda n: n[:2] == '__' or n in r.__all__;"
        "assert {*r.__all__} <= {*dir(r)} and all(map(public, dir(r)));"
        "[getattr(module, name) for module in (cdek_client, m, e, r) for name in module.__all__];"
        "assert {*r.__all__} <= {*dir(r)} and all(map(public, dir(r)));"
        "assert set(cdek_client.__all__) <= set(dir(cdek_client));"
        "from cdek_client import *; print(OrderUpdate.__name__)"
    )
    done = python("-c", line)
    assert done.stdout.strip() == "OrderUpdate", done.stderr
    done = python("-c", "from cdek_client import Nothing")
    assert "ImportError" in done.stderr
