"""The parts of a page from the blocks of its document, by the file alone."""
