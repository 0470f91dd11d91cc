"""Pages saved as HTML."""
