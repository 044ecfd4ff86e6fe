"""Units of electricity, light, force and rays, which the Romance languages make from prefixes."""

from collections.abc import Mapping

_PREFIXES: Mapping[str, Mapping[str, str]] = {
    "it": {"k": "chilo", "m": "milli"},
    "es": {"m": "mili"},
    "pt": {"k": "quilo", "m": "mili"},
    "fr": {"M": "méga", "T": "téra", "m": "milli"},
}
"""Prefixes that a language has in its own spelling."""
_USUAL = {
    "k": "kilo", "M": "mega", "G": "giga", "T": "tera", "h": "etto", "µ": "micro", "μ": "micro",
    "n": "nano", "p": "pico",
}  # fmt: skip
_SIGNS = {
    "V": "k M m µ μ", "VA": "_ k M", "var": "k M", "VAr": "k M", "VAR": "k M", "A": "k m µ μ n",
    "Ah": "_ k m", "W": "k M G T m µ μ", "Wh": "_ k M G T", "Wp": "_ k M", "F": "µ μ n p",
    "H": "m µ μ n", "Ω": "_ k M G m", "eV": "_ k M G T m", "N": "k M", "Nm": "_ k", "Pa": "_ k M G",
    "J": "k M G", "Sv": "_ m µ μ", "Gy": "_ m", "Bq": "_ k M G", "T": "m µ μ",
    "Hz": "_ k M G T m", "lm": "_", "lx": "_", "dBm": "_",
}  # fmt: skip
"""The prefixes of each unit; `_` stands for none."""
_NAMES: Mapping[str, Mapping[str, tuple[str, str]]] = {
    "it": {
        "V": ("volt", "volt"), "VA": ("voltampere", "voltampere"), "var": ("var", "var"),
        "A": ("ampere", "ampere"), "Ah": ("amperora", "amperora"), "W": ("watt", "watt"),
        "Wh": ("wattora", "wattora"), "Wp": ("watt di picco", "watt di picco"),
        "F": ("farad", "farad"), "H": ("henry", "henry"), "Ω": ("ohm", "ohm"),
        "eV": ("elettronvolt", "elettronvolt"), "N": ("newton", "newton"),
        "Nm": ("newton metro", "newton metro"), "Pa": ("pascal", "pascal"),
        "J": ("joule", "joule"), "Sv": ("sievert", "sievert"), "Gy": ("gray", "gray"),
        "Bq": ("becquerel", "becquerel"), "T": ("tesla", "tesla"), "Hz": ("hertz", "hertz"),
        "lm": ("lumen", "lumen"), "lx": ("lux", "lux"), "dBm": ("d B m", "d B m"),
    },
    "es": {
        "V": ("voltio", "voltios"), "VA": ("voltamperio", "voltamperios"), "var": ("var", "vares"),
        "A": ("amperio", "amperios"), "Ah": ("amperio hora", "amperios hora"),
        "W": ("vatio", "vatios"), "Wh": ("vatio hora", "vatios hora"),
        "Wp": ("vatio pico", "vatios pico"), "F": ("faradio", "faradios"),
        "H": ("henrio", "henrios"), "Ω": ("ohmio", "ohmios"),
        "eV": ("electronvoltio", "electronvoltios"), "N": ("newton", "newtons"),
        "Nm": ("newton metro", "newtons metro"), "Pa": ("pascal", "pascales"),
        "J": ("julio", "julios"), "Sv": ("sievert", "sieverts"), "Gy": ("gray", "grays"),
        "Bq": ("becquerel", "becquereles"), "T": ("tesla", "teslas"), "Hz": ("hercio", "hercios"),
        "lm": ("lumen", "lúmenes"), "lx": ("lux", "lux"), "dBm": ("d B m", "d B m"),
    },
    "pt": {
        "V": ("volt", "volts"), "VA": ("volt-ampère", "volts-ampère"), "var": ("var", "vars"),
        "A": ("ampère", "ampères"), "Ah": ("ampère-hora", "ampères-hora"), "W": ("watt", "watts"),
        "Wh": ("watt-hora", "watts-hora"), "Wp": ("watt-pico", "watts-pico"),
        "F": ("farad", "farads"), "H": ("henry", "henrys"), "Ω": ("ohm", "ohms"),
        "eV": ("elétron-volt", "elétrons-volt"), "N": ("newton", "newtons"),
        "Nm": ("newton-metro", "newtons-metro"), "Pa": ("pascal", "pascais"),
        "J": ("joule", "joules"), "Sv": ("sievert", "sieverts"), "Gy": ("gray", "grays"),
        "Bq": ("becquerel", "becquerels"), "T": ("tesla", "teslas"), "Hz": ("hertz", "hertz"),
        "lm": ("lúmen", "lúmens"), "lx": ("lux", "lux"), "dBm": ("d B m", "d B m"),
    },
    "fr": {
        "V": ("volt", "volts"), "VA": ("voltampère", "voltampères"), "var": ("var", "vars"),
        "A": ("ampère", "ampères"), "Ah": ("ampère-heure", "ampères-heures"),
        "W": ("watt", "watts"), "Wh": ("wattheure", "wattheures"),
        "Wp": ("watt crête", "watts crête"), "F": ("farad", "farads"), "H": ("henry", "henrys"),
        "Ω": ("ohm", "ohms"), "eV": ("électronvolt", "électronvolts"), "N": ("newton", "newtons"),
        "Nm": ("newton mètre", "newtons mètres"), "Pa": ("pascal", "pascals"),
        "J": ("joule", "joules"), "Sv": ("sievert", "sieverts"), "Gy": ("gray", "grays"),
        "Bq": ("becquerel", "becquerels"), "T": ("tesla", "teslas"), "Hz": ("hertz", "hertz"),
        "lm": ("lumen", "lumens"), "lx": ("lux", "lux"), "dBm": ("d B m", "d B m"),
    },
}  # fmt: skip


def physical_units(language: str) -> dict[str, tuple[str, str]]:
    """kV, MVA, µF, MeV: one and many of each, by the sign."""
    names = _NAMES[language]
    prefixes = {**_USUAL, **_PREFIXES[language]}
    found: dict[str, tuple[str, str]] = {}
    for sign, before in _SIGNS.items():
        one, many = names.get(sign) or names["var"]
        for prefix in before.split():
            if prefix == "_":
                found[sign] = (one, many)
            else:
                word = prefixes[prefix]
                found[prefix + sign] = (word + one, word + many)
    return found
