"""Pages by their address, over real connections to this machine."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from lockers import PAGE, page

from apiscribe.problems import InputError
from apiscribe.reading.source import fetch
from running import Project

QUICK = partial(fetch.fetch, deadline=2.0, silence=0.5)


class Answers(BaseHTTPRequestHandler):
    """One way to answer for each path."""

    def log_message(self, format: str, *args: object) -> None:
        """Nothing."""

    def do_GET(self) -> None:
        """Answer as the path names it."""
        getattr(self, self.path.strip("/").partition("/")[0], self.missing)()

    def send(self, status: int, body: bytes = b"", **headers: str) -> None:
        """Send a whole answer."""
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def missing(self) -> None:
        """No such page."""
        self.send(404, b"<html>not here</html>", Content_Type="text/html")

    def page(self) -> None:
        """The page as it should be."""
        self.send(200, PAGE.encode(), Content_Type="text/markdown; charset=utf-8")

    def cyrillic(self) -> None:
        """A page in another encoding, rightly named."""
        self.send(200, "Номер".encode("cp1251"), Content_Type="text/html; charset=windows-1251")

    def lying(self) -> None:
        """A page in another encoding than named."""
        self.send(200, "Номер".encode("cp1251"), Content_Type="text/html; charset=koi9")

    def once(self) -> None:
        """Leads to the page."""
        self.send(302, Location="/page")

    def ring(self) -> None:
        """Leads to itself."""
        self.send(302, Location="/ring")

    def file(self) -> None:
        """Leads to a file of whoever fetches."""
        self.send(302, Location="file:///etc/passwd")

    def picture(self) -> None:
        """No text."""
        self.send(200, b"\x89PNG", Content_Type="image/png")

    def packed(self) -> None:
        """Packed although nobody asked."""
        self.send(200, b"\x1f\x8b", Content_Type="text/html", Content_Encoding="gzip")

    def cut(self) -> None:
        """Less than promised."""
        self.send(200, b"half", Content_Type="text/html", Content_Length="1000")

    def silent(self) -> None:
        """Nothing for longer than anybody waits."""
        time.sleep(1.5)

    def slow(self) -> None:
        """A byte now and then, for ever."""
        self.send(200, Content_Type="text/html")
        for _ in range(20):
            self.wfile.write(b".")
            self.wfile.flush()
            time.sleep(0.2)

    def huge(self) -> None:
        """More than any page has."""
        self.send(200, Content_Type="text/html")
        for _ in range(40):
            self.wfile.write(b" " * 1_000_000)


@pytest.fixture(autouse=True)
def directly(monkeypatch: pytest.MonkeyPatch) -> None:
    """No proxy of this machine stands between."""
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """The address of a server that is there for these tests."""
    served = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    served.daemon_threads = True
    served.handle_error = lambda request, client_address: None
    threading.Thread(target=served.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{served.server_port}"
    served.shutdown()
    served.server_close()


def refusal(address: str) -> str:
    """What is said of an address that is refused; one problem, at the address."""
    with pytest.raises(InputError) as caught:
        QUICK(address)
    [problem] = caught.value.problems
    return f"{problem.place.file}: {problem.what}"


def test_a_page_is_fetched(server: str) -> None:
    """As it is served, redirects followed, in UTF-8 whatever it came in."""
    assert QUICK(f"{server}/page") == PAGE.encode()
    assert QUICK(f"{server}/once") == PAGE.encode()
    assert QUICK(f"{server}/cyrillic").decode() == "Номер"


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("nowhere", "the server answers 404 Not Found"),
        ("ring", "leads on and on, more than 5 times"),
        ("file", "'file:///etc/passwd' is no http or https address"),
        ("picture", "the server sends image/png, which is no page of text"),
        ("packed", "the server sends it packed as gzip"),
        ("cut", "cut off: 996 bytes are missing"),
        ("silent", "no answer for 0.5 seconds"),
        ("slow", "took longer than 2 seconds"),
        ("huge", "larger than 32000000 bytes"),
        ("lying", "is not in koi9, as the server says"),
    ],
)
def test_what_is_no_page_is_refused(server: str, path: str, said: str) -> None:
    """One clear problem each, named by the address that was asked for."""
    assert refusal(f"{server}/{path}") == f"{server}/{path}: {said}"


def test_addresses_that_cannot_be_asked_are_refused(server: str) -> None:
    """Other schemes, no host, a password, nobody there; the password is not repeated."""
    assert "is no http or https address" in refusal("ftp://example.org/page")
    assert "is no http or https address" in refusal("https:///page")
    said = refusal("http://me:secret@127.0.0.1/page")
    assert "the address holds a user or password" in said
    assert "secret" not in said
    assert "cannot be fetched: " in refusal("http://127.0.0.1:1/page")
    assert "cannot be fetched: " in refusal("http://127.0.0.1:99999/page")


def test_nothing_leads_out_of_encryption() -> None:
    """An https address may not lead to an http one."""
    with pytest.raises(InputError, match="which is not encrypted"):
        fetch._check("http://example.org/", "https://example.org/")


def test_the_command_fetches_a_page(server: str, lockers: Project) -> None:
    """A URL in place of FILE: no drift where it serves what the spec says, exit 2 where not."""
    answer = lockers.run("drift", f"{server}/page", "--page", "locker")
    assert (answer.code, answer.err) == (0, "")
    assert f"locker: no drift; {server}/page says what the spec says" in answer.out
    missing = lockers.run("drift", f"{server}/nowhere", page(lockers))
    assert missing.code == 2
    assert missing.err.startswith(f"{server}/nowhere:1:1: the server answers 404 Not Found")
