"""The pages of the site: pure functions of (catalogue, locale) that give a title and the HTML of the content."""
