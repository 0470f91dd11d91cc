"""apiscribe: an evidence-carrying compiler from documentation pages to a verified client."""

__version__ = "0.1.0"
