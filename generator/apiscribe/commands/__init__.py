"""Commands that are more than a few lines, one module each: `add` registers, `run` runs."""
