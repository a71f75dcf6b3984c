"""The social map: from YAML records to the pages of a bilingual site.

The rooms of this package, from top to bottom; a room imports only from rooms above it:
``problems`` · ``source`` · ``fields`` · ``models`` · ``explain`` · ``catalogue`` · ``checks`` ·
``locale`` · ``rendering`` · the views (``pages``, ``finder``, ``exports``) · ``site`` · ``__main__``.
"""
