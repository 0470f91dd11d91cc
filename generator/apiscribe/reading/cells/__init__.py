"""Cell grammars: the text of one cell in, facts out. None raises, whatever the text."""
