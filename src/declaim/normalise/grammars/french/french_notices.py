"""French notices: titles without a stop, streets in short, wars by their years, glued sentences."""

import re

from declaim.normalise.grammars.french import french_words as table
from declaim.normalise.numerals import cardinal
from declaim.normalise.rules import Rule, after, any_of, before, rule, words

_STREETS = {
    "CHE": "chemin", "CHEM": "chemin", "CH": "chemin", "AV": "avenue", "AVE": "avenue",
    "RTE": "route", "BD": "boulevard", "BLD": "boulevard", "BVD": "boulevard", "BLVD": "boulevard",
    "IMP": "impasse", "ALL": "allée", "PL": "place", "SQ": "square", "CRS": "cours",
    "FG": "faubourg", "FBG": "faubourg", "RES": "résidence", "HAM": "hameau",
    "LOT": "lotissement", "PASS": "passage", "ESP": "esplanade", "RPT": "rond-point", "R": "rue",
}  # fmt: skip
"""Streets in short, in capitals."""
_SMALL_STREETS = words(
    "che chem av ave rte bd bld bvd blvd imp all crs fg Che Chem Av Ave Rte Bd Bld Imp All Pl Fg"
)
_NO_LETTER = (
    r"(?<!\d )(?<!\b[Ll]e )(?<!\b[Uu]n )(?<!\b[Dd]u )(?<!\b[A-Z] )(?<![Tt]aille )(?<![Tt]ype )"
    r"(?<![Ll]ettre )(?<![Ll]igne )(?<![Ff]ormat )(?<![Mm]odèle )(?<![Ss]érie )(?<![Cc]lasse )"
    r"(?<![Oo]ption )(?<![Gg]roupe )(?<![Nn]iveau )(?<![Cc]atégorie )(?<!vitamine )"
)
"""Before M where it is no letter of a size, a type or a row."""
_OFFICES = (
    "maire|président|préfet|sous-préfet|curé|directeur|ministre|député|sénateur|conseiller"
    "|trésorier|proviseur|principal|recteur|comte|marquis|duc|baron|docteur|juge|procureur"
    "|commissaire|secrétaire|professeur|doyen|percepteur|vicaire|pasteur|gouverneur|consul|notaire"
    "|chancelier|rapporteur|rédacteur|responsable|vice-président"
)
_LADIES = {
    "Mme": "madame", "Mmes": "mesdames", "Mlle": "mademoiselle", "Melle": "mademoiselle",
    "Mle": "mademoiselle", "Melles": "mesdemoiselles", "Me": "maître", "Mgr": "monseigneur",
    "Pr": "professeur", "Mr": "monsieur",
}  # fmt: skip
_OF_A_WAR = re.compile(
    r"(?<!\w)(?i:(?:guerres?|conflits?|combattants?|poilus|soldats|victimes|période|monument|stèle"
    r"|mémorial|centenaire|héros|vétérans|prisonniers|souvenir|anciens|musée|plaque)(?: de)?"
    r"|mondiale|(?:tués|tombés|mobilisés|morts)(?: (?:en|de|à la))?"
    r"|la|en|de|pendant|durant|depuis|et) ?\"?$"
)
_OF_NO_WAR = re.compile(
    r" ?(?:ans|mois|jours?|h\b|heures?|€|%|°|euros?|kg|cm|mm|m\b|km|pages?|points?|personnes|places"
    r"|[a-zéè]{3,}s\b|[-/.,:]\d)"
)


def _war(match: re.Match[str]) -> str | None:
    """Quatorze dix-huit; but ages and pages are from one to the other."""
    near = before(match)
    first = _OF_A_WAR.search(near)
    two = re.match(r"(?: et | ou |, | ?/ ?)(?:19)?39[-–/](?:19)?45(?!\w)", after(match))
    if two is None and (first is None or _OF_NO_WAR.match(after(match))):
        return None
    if (
        first
        and first[0].strip() in {"de", "en", "la", "et"}
        and re.search(
            r"(?:pages?|pp?\.|tailles?|pointures?|enfants?|classes?|jeunes?|âgés?|mené[es]{0,2}|score)"
            r"(?: \w+)? (?:de|en|la|et) $",
            near,
        )
    ):
        return None
    years = match["a"] or match["a2"], match["b"] or match["b2"]
    return " ".join(cardinal(year, "fr") for year in years)


def _street(match: re.Match[str]) -> str:
    said = _STREETS[(match["s"] or match["s2"]).upper()]
    return f"{match['gap'] or ''}{said}{(match['of'] or match['of2'] or '').lower()}"


def _day_of_a_row(match: re.Match[str]) -> str | None:
    day, month = int(match["d"] or match["d2"]), int(match["m"] or match["m2"])
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return None
    return f"{'premier' if day == 1 else cardinal(str(day), 'fr')} {table.MONTHS[month - 1]}"


def _days_of_a_row(match: re.Match[str]) -> str | None:
    days = re.findall(r"(\d+)/(\d+)", match["row"])
    if any(not 1 <= int(m) <= 12 or not 1 <= int(d) <= 31 or int(d) < int(m) < 10 for d, m in days):
        return None
    return re.sub(
        r"(\d+)/(\d+)",
        lambda m: (
            f"{'premier' if int(m[1]) == 1 else cardinal(m[1], 'fr')} {table.MONTHS[int(m[2]) - 1]}"
        ),
        match["row"],
    )


def _ends_a_sentence(match: re.Match[str]) -> str | None:
    return match["stop"] + " " if match["next"].lower() in _STARTS or match["elided"] else None


_STARTS = frozenset(table.BEGINNINGS) | frozenset(
    words("""
    voici voilà merci venez rendez toutes notre cela celui ceux celle où quand bonjour grâce pendant
    lorsque non oui car donc or mais bref il merci aucun aucune chaque quel quelle quels quelles
    cet puis très ainsi aussi chez elles afin etc en y deux trois quatre seul seule tout toute
    aujourd'hui hier demain parmi entre vers malgré contre sous jusqu attention bienvenue
    """)
)
_NAME = r"(?:[A-ZÉÈÊÀÂÎÏÔÇ][a-zà-ÿ]|[DLO]['’][A-ZÉ]|[A-ZÉÈÊÀÂÎÏÔÇ]{3}|(?:LE|LA|DE|DU|EL) [A-ZÉ]{2})"
NOTICES: tuple[Rule, ...] = (
    rule(
        "gentleman without his stop",
        rf"(?<![\w.'’&/-]){_NO_LETTER}(?P<m>MM?)"
        r"(?:(?= (?:d['’]|de (?:la |l['’])?|du |des )[A-ZÉ][a-zé])"
        rf"|(?= (?:(?:[A-Z]\.(?:[- ]?[A-Z]\.)?|[A-Z]-[A-Z]) )?{_NAME})"
        r"(?! (?:Pokora|EUR|Euros|HT|TTC)\b)"
        rf"|(?= (?:le|l['’]) ?(?i:{_OFFICES}|abbé|adjoint|inspecteur|ambassadeur|amiral|évêque)\b)"
        r"|(?= ?(?:et|ou|&) ?M(?:me|mes|lle|elle)\b)|\.(?=[A-ZÉ]{2}|[A-ZÉ][a-zé]{2}))",
        lambda m: "monsieur " if m["m"] == "M" else "messieurs ",
        (
            "Président : M Daniel ROUX, M le Maire",
            "Président : monsieur Daniel Roux, monsieur le Maire",
        ),
        ("M.ROUX et MM Blanc et Noir", "monsieur Roux et messieurs Blanc et Noir"),
        ("M et Mme Blanc, la taille M", "monsieur et madame Blanc, la taille M"),
        needs=["M", "MM"],
        near=r"MM?[ ./&]",
    ),
    rule(
        "lady with a stop",
        r"(?<![\w.-])(?:(?P<f>Mmes?|Mlle|Melles?|Mle|Mgr|Mr|Me|Pr)(?:\.? |\.)(?=[A-ZÉ][\w'’.-])"
        r"|(?P<f2>Mr?\.? ?/ ?Mme\b|Mme ?/ ?M(?:r|\.)?(?!\w)))",
        lambda m: (
            f"{_LADIES[m['f']]} "
            if m["f"]
            else ("monsieur ou madame" if m["f2"].endswith("Mme") else "madame ou monsieur")
        ),
        ("Mme.ROUX, Melle Blanc", "madame Roux, mademoiselle Blanc"),
        ("Mme/M Roux", "madame ou monsieur Roux"),
        needs="MP",
        near=r"Pr|M(?:me|lle|elle|le|gr|r|e|\.? ?/)",
    ),
    rule(
        "street in short",
        r"(?:(?<=\d)|(?<=\d bis)|(?<=\d ter)|(?<=\d [A-D]))(?P<gap>,? )"
        rf"(?P<s>{any_of({*_STREETS, *_SMALL_STREETS} - {'R'})})\.?(?!\w)(?! J\.?-?C)"
        r"(?:(?P<of> (?:D(?:E LA|U|ES|E)(?!\w)|DE L['’]|D['’]))"
        r"|(?= (?:(?i:d[eu]s?|la|les?|l['’]|d['’]|aux?) ?[A-ZÉa-zé]"
        r"|[A-ZÉ][\w.])))"
        r"|(?<![\w.-])(?P<s2>(?<=\d )R|(?<=\d, )R|RTE|CHEM?|IMP|AVE?|BL?D|PL|ALL|SQ)"
        r"(?P<of2> (?:D(?:E LA|U|ES|E)(?!\w)|DE L['’]))",
        _street,
        ("7 CHE DU MOULIN, à Lys", "sept chemin du Moulin, à Lys"),
        ("12, rte de Lyon, 3 bis av Foch", "douze, route de Lyon, trois bis avenue Foch"),
        needs="CcAaRrBbIiPpSsFfHhLlEe",
        near=r"[\drsA-D],? [A-Za-z]|[A-Z] D",
    ),
    rule(
        "street in short without a number",
        r"(?<![\w.-])(?P<s>Rte|rte|Pl|Chem|chem|Sq)\.?"
        r"(?= (?:de la|des?|du|d['’]) ?[A-ZÉa-zé])"
        r"|(?<=\d )(?P<r>r\.)(?= (?:de|du|des|d['’]|[A-ZÉ]))",
        lambda m: "rue" if m["r"] else _STREETS[m["s"].upper()],
        ("Pl. de la République", "place de la République"),
        needs=words("Rte rte Pl Chem chem Sq r"),
        near=r"(?:te|Pl|em|Sq|r)\.? [dA-ZÉ]",
    ),
    rule(
        "first of a month in capitals",
        rf"(?<![\w.,])1 ?(?:ER|er|Er) (?P<m>{any_of(m.upper() for m in table.MONTHS)})(?!\w)",
        lambda m: f"premier {m['m'].lower()}",
        ("le 1ER MAI", "le premier mai"),
        needs="1",
    ),
    rule(
        "saint in capitals",
        r"(?<![\w.-])(?P<s>STE?)(?P<dash>[ -])(?=(?!ANS?\b)[A-ZÉÈ]{3,}(?!\w))",
        lambda m: ("Sainte" if m["s"] == "STE" else "Saint") + m["dash"],
        ("la rue ST MARTIN", "la rue Saint Martin"),
        needs="S",
        near=r"STE?[ -]",
    ),
    rule(
        "years of a war",
        r"(?<![\w.,/-])(?:(?P<a>(?:19)?14)[-–/](?P<b>(?:19)?18)|(?P<a2>(?:19)?39)[-–/](?P<b2>(?:19)?45))"
        r"(?![\w%€])",
        _war,
        (
            "le conflit 14-18, la guerre de 39/45",
            "le conflit quatorze dix-huit, la guerre de trente-neuf quarante-cinq",
        ),
        needs="13",
        near=r"14[-–/]|39[-–/]",
    ),
    rule(
        "day and month of a row",
        r"(?:(?m:^)|(?<=[•*;] ))(?P<d>[0-3]?\d)/(?P<m>[01]?\d)"
        r"(?= ?: ?[^\W\d_]| (?:[-–] )?[àÀ] \d| [-–] (?:[A-ZÉ]|\d{1,2} ?h))"
        r"|(?<![\w/])(?P<d2>[0-3]?\d)/(?P<m2>[01]?\d)(?= (?:[àÀ]|de|[-–]) \d{1,2} ?[hH])",
        _day_of_a_row,
        ("8/12 : date limite", "huit décembre : date limite"),
        ("départ 8/12 à 20h", "départ huit décembre à vingt heures"),
        needs="/",
    ),
    rule(
        "days and months in a row",
        r"(?:(?<=\b[Ll]es )|(?<=\bdes ))"
        r"(?P<row>\d\d?/\d\d?(?:, \d\d?/\d\d?){0,5} (?:et|ou) \d\d?/\d\d?)"
        r"(?![\w/%]|[.,]\d| (?:des?|du)\b)",
        _days_of_a_row,
        ("les 8/12 et 15/12", "les huit décembre et quinze décembre"),
        needs="/",
    ),
    rule(
        "tilde or arrow between words",
        r"(?<=[^\W\d_]) ?(?:(?<= )[~∼〜](?= )|[→➔➜➝⇒➡]) ?(?=[^\W\d_])",
        ", ",
        ("son ~ lumière", "son, lumière"),
        ("Accueil → Contact", "Accueil, Contact"),
        needs="~∼〜→➔➜➝⇒➡",
    ),
    rule(
        "season and episode",
        r"(?<!\w)S0?(?P<s>\d{1,2}) ?[EÉ]0?(?P<e>\d{1,3})(?!\w)",
        lambda m: f"saison {cardinal(m['s'], 'fr')} épisode {cardinal(m['e'], 'fr')}",
        ("S03E12", "saison trois épisode douze"),
        needs="S",
        near=r"S\d",
    ),
    rule(
        "stop glued to the next sentence",
        r"(?:(?<=[a-zéèêàçùô]{3})|(?<=\d{4})|(?<=[)\"]))(?P<stop>[.!?])"
        r"(?=(?P<next>(?P<elided>[LDCSNJM]['’](?=[a-zéèêàâîhœA-Z])|Qu['’])"
        r"|[A-ZÉÀ][a-zéèêàù]{0,11}(?=[ '’.,!?])))",
        _ends_a_sentence,
        ("ce qu'il faut.Les gens", "ce qu'il faut. Les gens"),
        needs=".!?",
        near=r"[.!?][A-ZÉÀ]",
    ),
)
"""Before all figures."""
