"""What kept libraries know: countries and languages by their codes, time zones, and how numbers are dialled. Nothing here is ours."""
