# Written by apiscribe build; edits are lost.
"""How events are received, kept and handed out; which there are is rendered from the contract."""
