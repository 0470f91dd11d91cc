"""What the writing wing knows of a contract: its model, and the types that a document is held to."""
