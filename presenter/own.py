"""Where the user's own things lie: a folder for settings and themes.

It follows the XDG Base Directory Specification, which leaves out of account a path that is not
absolute. Paths are strings: the start asks for them before pathlib is loaded.
"""

import os

NAMED = "TWEESPRAAK_CONFIG"
"""The variable of the environment that names another config file."""


def own_folder() -> str:
    """The user's folder for Tweespraak, whether it is there or not."""
    config = os.environ.get("XDG_CONFIG_HOME", "")
    if not os.path.isabs(config):
        config = os.path.join(os.environ.get("HOME", ""), ".config")
    return os.path.join(config, "tweespraak")


def config_file() -> str:
    """The user's config file, whether it is there or not."""
    return os.environ.get(NAMED) or os.path.join(own_folder(), "config.yaml")
