"""Calls the plugin of the package: in this checkout it is not installed, so mkdocs finds it here instead of by its entry point."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from socialmap.mkdocs_plugin import (
    on_build_error,
    on_config,
    on_env,
    on_files,
    on_nav,
    on_page_content,
    on_page_markdown,
    on_page_read_source,
    on_post_build,
    on_serve,
)

__all__ = (
    "on_build_error",
    "on_config",
    "on_env",
    "on_files",
    "on_nav",
    "on_page_content",
    "on_page_markdown",
    "on_page_read_source",
    "on_post_build",
    "on_serve",
)
