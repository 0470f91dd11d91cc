# Written by apiscribe build; edits are lost.
"""How the package talks HTTP; what it says is rendered from the contract."""
