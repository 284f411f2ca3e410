"""Settings from config.toml, and the folder that everything of one person lies in."""

from srs.config.database import DatabaseFile
from srs.config.home import Home, home_folder
from srs.config.looks import ColorsConfig
from srs.config.reading import checked, load_config
from srs.config.services import McpConfig, ModelConfig
from srs.config.settings import Accept, Config, DeckConfig, Grades, Theme

__all__ = [
    "Accept",
    "ColorsConfig",
    "Config",
    "DatabaseFile",
    "DeckConfig",
    "Grades",
    "Home",
    "McpConfig",
    "ModelConfig",
    "Theme",
    "checked",
    "home_folder",
    "load_config",
]
