"""Pages by their address, over real connections to this machine."""

from __future__ import annotations

import socket
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

PATIENT = {"deadline": 300.0, "silence": 100.0}
LIMITS = {"silent": {"silence": 0.5}, "slow": {"deadline": 1.5}, "dripping": {"deadline": 1.5}}
"""How long what ends by no other limit is waited for; all else may take as long as it takes."""

patient = partial(fetch.fetch, **PATIENT)


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

    def elsewhere(self) -> None:
        """Leads to another name of the same machine."""
        self.send(302, Location=f"http://localhost:{self.server.server_port}/page")  # type: ignore[attr-defined]

    def metadata(self) -> None:
        """Leads to an address that only this machine's network has."""
        self.send(302, Location="http://169.254.169.254/latest/meta-data")

    def door(self) -> None:
        """Leads to another port of the same host."""
        self.send(302, Location="http://127.0.0.1:22/")

    def bracket(self) -> None:
        """Leads to what is no address."""
        self.send(302, Location="http://[::1/page")

    def long_head(self) -> None:
        """A head that does not end."""
        self.send_response(200)
        for number in range(90):
            self.send_header(f"X-{number}", "x" * 2000)
        self.end_headers()

    def going_on(self) -> None:
        """Nothing but the news that it goes on, for ever."""
        for _ in range(20_000):
            self.wfile.write(b"HTTP/1.1 100 Continue\r\n\r\n")

    def dripping(self) -> None:
        """A head of which a byte comes now and then."""
        for _ in range(40):
            self.wfile.write(b"H")
            time.sleep(0.2)
        Answers.dripped = True

    dripped = False

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
        time.sleep(60)

    def slow(self) -> None:
        """A byte now and then, for ever."""
        self.send(200, Content_Type="text/html")
        for _ in range(300):
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
    limits = LIMITS.get(address.rpartition("/")[2], {})
    with pytest.raises(InputError) as caught:
        patient(address, **limits)
    [problem] = caught.value.problems
    return f"{problem.place.file}: {problem.what}"


def test_a_page_is_fetched(server: str) -> None:
    """As it is served, redirects followed, in UTF-8 whatever it came in."""
    assert patient(f"{server}/page") == PAGE.encode()
    assert patient(f"{server}/once") == PAGE.encode()
    assert patient(f"{server}/cyrillic").decode() == "Номер"


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
        ("slow", "took longer than 1.5 seconds"),
        ("dripping", "took longer than 1.5 seconds"),
        ("elsewhere", "leads to another site, 'localhost:PORT'"),
        ("metadata", "leads to another site, '169.254.169.254'"),
        ("door", "leads to another site, '127.0.0.1:22'"),
        ("bracket", "cannot be fetched: Invalid IPv6 URL"),
        ("long_head", "cannot be fetched: its head has more than 64,000 bytes"),
        ("going_on", "cannot be fetched: its head has more than 64,000 bytes"),
        ("huge", "larger than 32000000 bytes"),
        ("lying", "is not in koi9, as the server says"),
    ],
)
def test_what_is_no_page_is_refused(server: str, path: str, said: str) -> None:
    """One clear problem each, named by the address that was asked for."""
    port = server.rpartition(":")[2]
    assert refusal(f"{server}/{path}") == f"{server}/{path}: {said.replace('PORT', port)}"


def test_addresses_that_cannot_be_asked_are_refused(server: str) -> None:
    """Other schemes, no host, a password, nobody there; the password is not repeated."""
    assert "is no http or https address" in refusal("ftp://example.org/page")
    assert "is no http or https address" in refusal("https:///page")
    said = refusal("http://me:secret@127.0.0.1/page")
    assert "the address holds a user or password" in said
    assert "secret" not in said
    assert "cannot be fetched: " in refusal("http://127.0.0.1:1/page")
    assert "is no address: " in refusal("http://127.0.0.1:99999/page")
    assert "'http://[::1' is no address: Invalid IPv6 URL" in refusal("http://[::1")


SITES = [
    ("https://example.org/", "http://example.org/", "which is not encrypted"),
    ("https://example.org/", "https://example.net/", "another site"),
    ("https://example.org/", "https://example.org.example.net/", "another site"),
    ("https://example.org/", "https://badexample.org/", "another site"),
    ("https://docs.example.org/", "https://example.org/", "another site"),
    ("https://example.org/", "https://example.org:8443/", "another site"),
    ("http://10.0.0.1/", "http://1.10.0.0.1/", "another site"),
    ("https://example.org/", "https://www.example.org/page", ""),
    ("https://www.example.org/", "https://example.org/page", ""),
    ("https://example.org/", "https://docs.example.org/page", ""),
    ("http://example.org/", "https://example.org/page", ""),
    ("https://example.org/", "https://trusted.example.net/page", ""),
]


@pytest.mark.parametrize(("asked", "leads", "said"), SITES)
def test_an_address_leads_to_its_own_site_only(asked: str, leads: str, said: str) -> None:
    """To its host, with `www.` or not, and below it; never out of encryption, nor elsewhere."""
    fetching = fetch._Fetching(asked, ["Trusted.example.net"], 1.0)
    if not said:
        fetching.check(leads)
        return
    with pytest.raises(InputError, match=said):
        fetching.check(leads)


PRIVATE = [
    "127.0.0.1", "10.1.2.3", "192.168.0.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "224.0.0.1",
    "::1", "fe80::1%eth0", "fd00::1", "::ffff:127.0.0.1", "2002:7f00:1::", "::",
]  # fmt: skip


@pytest.mark.parametrize("address", PRIVATE)
def test_a_name_leads_into_no_private_network(address: str) -> None:
    """Whatever its address is written like; a host that the user trusts, and its own address, may."""
    connections = fetch.Connections({"inside.example.org"}, 1.0)
    with pytest.raises(PermissionError, match="not public"):
        connections.check_private("docs.example.org", address)
    connections.check_private("inside.example.org", address)
    connections.check_private(address, address)
    connections.check_private("docs.example.org", "93.184.215.14")


def test_a_name_of_this_machine_is_fetched_if_trusted(
    server: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A public name that is looked up as a private address is refused before it is asked."""
    port = int(server.rpartition(":")[2])
    monkeypatch.setenv("no_proxy", "*")
    answer = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port))]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_: answer)
    address = f"http://docs.example.org:{port}/page"
    with pytest.raises(InputError) as caught:
        patient(address)
    [problem] = caught.value.problems
    assert "docs.example.org is at 127.0.0.1, an address that is not public" in problem.what
    assert "--trust-host" in problem.mend
    assert patient(address, ["docs.example.org"]) == PAGE.encode()


def test_a_connection_ends_with_the_wait_for_it(server: str) -> None:
    """After the deadline the server finds nobody who listens."""
    with pytest.raises(InputError, match="took longer than"):
        fetch.fetch(f"{server}/dripping", deadline=0.3, silence=5.0)
    gone = threading.Event()
    for _ in range(100):
        names = {thread.name for thread in threading.enumerate()}
        if not any("work" in name for name in names):
            gone.set()
            break
        time.sleep(0.05)
    assert gone.is_set()


def test_the_command_fetches_a_page(server: str, lockers: Project) -> None:
    """A URL in place of FILE: no drift where it serves what the spec says, exit 2 where not."""
    answer = lockers.run("drift", f"{server}/page", "--page", "locker")
    assert (answer.code, answer.err) == (0, "")
    assert f"locker: no drift; {server}/page says what the spec says" in answer.out
    trusted = lockers.run("drift", f"{server}/elsewhere", "--page", "locker", "--trust-host", "localhost")  # fmt: skip
    assert (trusted.code, trusted.err) == (0, "")
    missing = lockers.run("drift", f"{server}/nowhere", page(lockers))
    assert missing.code == 2
    assert missing.err.startswith(f"{server}/nowhere:1:1: the server answers 404 Not Found")
