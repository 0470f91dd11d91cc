"""Pages saved as Markdown."""
