"""One reader for each form of a directory: from the bytes of a file to drafts."""
