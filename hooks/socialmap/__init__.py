"""The social map: from YAML records to the pages of a bilingual site.

The floors of this package, from the ground up; a room imports only from floors below it:
``base`` · ``records`` · ``locale`` · ``catalogue`` · ``authored`` · ``checks`` · ``rendering`` ·
the views (``pages``, ``finder``, ``forms``, ``search``, ``exports``) · ``site`` · ``__main__``.
"""
