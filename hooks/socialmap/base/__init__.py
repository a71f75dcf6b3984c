"""What everything stands on: problems, foldings of text, archives."""
