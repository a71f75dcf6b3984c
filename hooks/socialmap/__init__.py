"""The social map: from YAML records to the pages of a site in every language of the map.

The floors of this package, from the ground up; a room imports only from floors below it:
``base`` · ``reference`` · ``said`` · ``records`` · ``locale`` · ``catalogue`` · ``authored`` · ``checks`` · ``rendering`` ·
the views (``pages`` · ``finder`` · ``forms`` · ``search`` · ``exports``) · ``site`` · ``taking_in`` · ``commands`` · ``__main__`` and ``mkdocs_plugin``.
"""
