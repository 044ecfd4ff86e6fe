"""The settings of an article by layers: the options, its own top, its folder, the user.

docs/settings.md says what each of them may hold.
"""

from collections.abc import Mapping

from declaim.model import Article, Setting
from declaim.settings.config import Config, configs
from declaim.settings.options import Options, with_settings
from declaim.source import Source
from declaim.structure.judging import RoleChoice


def settled(options: Options, article: Article, source: Source) -> Options:
    """The options, and where they leave something open what the article and its folder ask for.

    Raises UnreadableSource with the line of what cannot be.
    """
    for name, settings in settings_of(article, source):
        options = with_settings(options, settings, name)
    return options


def settings_of(article: Article, source: Source) -> tuple[tuple[str, tuple[Setting, ...]], ...]:
    """The settings of the article's top and of each `declaim.toml`, with the names of the files."""
    layers = ((each.name, each.settings) for each in _layers(source))
    return (source.name, article.settings), *layers


def role_choices(source: Source, options: Options) -> tuple[RoleChoice, ...]:
    """The wishes on spoken roles, the strongest first: the options, then each `declaim.toml`."""
    return (
        RoleChoice(options.speak, options.skip),
        *(RoleChoice(each.roles("speak"), each.roles("skip")) for each in _layers(source)),
    )


def corrections_of(source: Source) -> Mapping[str, str]:
    """The verdicts on single blocks that the folder's `declaim.toml` has for the article."""
    return _layers(source)[0].blocks


def _layers(source: Source) -> tuple[Config, ...]:
    """The settings of `declaim.toml`, the strongest first: article, folder, user."""
    project, user = configs(source.folder)
    return project.of(source.place), project, user
