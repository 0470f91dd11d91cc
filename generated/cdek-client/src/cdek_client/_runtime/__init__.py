# Written by apiscribe build; edits are lost.
"""What the package runs on; none of it is public."""
