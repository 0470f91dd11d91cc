"""`apiscribe release`: the version and the changelog that changes since the last one ask for."""

from __future__ import annotations

import argparse
import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ..drift.pending import PENDING_FILE, PendingChange, read_pending
from ..drift.versions import is_version, largest, order, proposed
from ..escaping import code_span
from ..pipeline import build_result, differences
from ..problems import InputError, Place, Problem, Problems
from ..project.changelog import UNRELEASED, Changelog, parse_changelog, with_changes
from ..project.config import Config
from ..project.files import read_text
from ..project.journal import write_all
from ..project.roots import CONFIGS
from ..project.up_to_date import current
from ..reading.yaml.pages import load_pages
from .exit_codes import CURRENT
from .output import print_json, say

CHANGELOG = "CHANGELOG.md"
_FIRST_CHANGELOG = "# Changelog\n\n## [Unreleased]\n"


@dataclass(frozen=True, slots=True)
class Release:
    """What comes out: the version before and now, the lines of the changelog; `done` if it has."""

    before: str
    version: str
    body: Sequence[str]
    done: bool = False


def run(options: argparse.Namespace, config: Config) -> int:
    """Bring out a version, or show it; return the exit code. Raises InputError."""
    kept = config.at(CHANGELOG).exists()
    text = read_text(config.at(CHANGELOG), CHANGELOG) if kept else _FIRST_CHANGELOG
    changelog = parse_changelog(text, CHANGELOG)
    file = f"{config.spec}/{PENDING_FILE}"
    pending = read_pending(config.at(file), file)
    release = _release(options, config, changelog, pending)
    written: list[str] = []
    if not (release.done or options.dry_run):
        _check_state(config)
        bullets = [f"- {change.text}" for change in pending]
        texts = {
            config.file: _with_version(config, release.version),
            CHANGELOG: changelog.released(release.version, options.date, bullets),
        }
        removed = [file] if pending else []
        write_all(config.root, texts, removed, durable=True)
        written = [*texts, *removed]
    _report(options, config, release, written)
    return CURRENT


def _release(
    options: argparse.Namespace,
    config: Config,
    changelog: Changelog,
    pending: Sequence[PendingChange],
) -> Release:
    before = config.package.version
    body = with_changes(changelog.body(UNRELEASED), [f"- {change.text}" for change in pending])
    if not body:
        lines = changelog.body(before) if before in changelog.spans else []
        return Release(before, before, lines, done=True)
    least = proposed(before, largest(change.step for change in pending))
    version = options.to or least
    _check_version(options, version, least, before, changelog)
    return Release(before, version, body)


def _check_version(
    options: argparse.Namespace, version: str, least: str, before: str, changelog: Changelog
) -> None:
    """Refuse a version that is none, that is out, or that promises more than it holds."""
    message, mend = "", "name a newer one with --to"
    first = version == before and before not in changelog.spans
    if not is_version(version):
        message, mend = f"{version!r} is no version", "name one such as 1.2.0"
    elif version == before and not options.to:
        message, mend = "no page says which version is next", "name it with --to"
    elif version in changelog.spans:
        message = f"version {version} is out already"
    elif order(version) < order(least) and not first:
        message = f"version {version} is too small: after {before} the changes ask for {least}"
    if message:
        raise InputError([Problem(Place(CHANGELOG), message, (), mend)])


def _check_state(config: Config) -> None:
    """Refuse to release what nobody has looked at, or what is not built."""
    folder = f"{config.spec}/pages"
    problems = Problems()
    for page in load_pages(config.at(folder), folder):
        if page.to_review:
            mend = "look at each: `apiscribe review`, then `apiscribe review --accept`"
            problems.add(page.place, f"{page.page} has places marked `review`", (), mend)
    problems.stop()
    if current(str(config.root)) is None:
        result = build_result(config, lambda stage, detail: None)
        if differences(config, result):
            message = "contract and package are not what a build gives"
            raise InputError(
                [Problem(Place(config.output), message, (), "run `apiscribe build` first")]
            )


def _with_version(config: Config, version: str) -> str:
    """Return the configuration with another version and every other byte as it was.

    Each place where the old version stands is tried, until the text means what it should.
    """
    text = read_text(config.at(config.file), config.file)
    wanted = tomllib.loads(text)
    section = wanted if config.file == CONFIGS[0] else wanted["tool"]["apiscribe"]
    old = section["package"].get("version")
    if old == version:
        return text
    section["package"]["version"] = version
    for match in re.finditer(rf"(?<=[\"']){re.escape(str(old))}(?=[\"'])", text):
        changed = f"{text[: match.start()]}{version}{text[match.end() :]}"
        if _toml(changed) == wanted:
            return changed
    message = "`package.version` is not there, or spelled in a way that cannot be changed"
    mend = f'add `version = "{config.package.version}"` to the package'
    raise InputError([Problem(Place(config.file), message, (), mend)])


def _toml(text: str) -> Any:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return None


def _report(
    options: argparse.Namespace, config: Config, release: Release, written: Sequence[str]
) -> None:
    tag, text = f"v{release.version}", _tag_text(config, release)
    if options.format == "json":
        status = "current" if release.done else "planned" if options.dry_run else "released"
        report = {"status": status, "before": release.before, "version": release.version}
        print_json({**report, "tag": tag, "text": text, "written": list(written)})
        return None
    if options.format == "markdown":
        return say(_markdown(release))
    for name in written:
        say(f"{'wrote' if config.at(name).exists() else 'removed':<9} {name}", to_errors=True)
    if release.done:
        say(f"current   nothing to release since {release.version}", to_errors=True)
    elif written:
        say(f"next      run `apiscribe build`, commit, and tag it {tag}", to_errors=True)
    say(text)
    return None


def _tag_text(config: Config, release: Release) -> str:
    """Return the version and its changes; no line begins with the `#` of git's comments."""
    lines = [re.sub(r"^#+ *(.*)$", r"\1:", line) for line in release.body]
    return "\n".join([f"{config.package.name} {release.version}", *([""] if lines else []), *lines])


def _markdown(release: Release) -> str:
    if release.done:
        return f"## Release\n\nNothing to release since {code_span(release.version)}."
    versions = f"{code_span(release.before)} → {code_span(release.version)}"
    return "\n".join([f"## Release\n\n**Version:** {versions}\n", *release.body])
