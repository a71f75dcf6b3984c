"""What every view is made with: pages and links, templates, tables, ages and the order of names."""
