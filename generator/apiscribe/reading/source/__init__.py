"""The text of a page, from a file or an address."""
