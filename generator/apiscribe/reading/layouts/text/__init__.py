"""Pages copied as text, without column marks."""
