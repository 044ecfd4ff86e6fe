"""German towns, before which a number of five figures is a postcode."""

LARGE_TOWNS = (
    "(?:Berlin|Hamburg|München|Köln|Frankfurt|Stuttgart|Düsseldorf|Leipzig|Dortmund|Essen|Bremen"
    "|Dresden|Hannover|Nürnberg|Duisburg|Bochum|Wuppertal|Bielefeld|Bonn|Münster|Karlsruhe|Mannheim"
    "|Augsburg|Wiesbaden|Mainz|Kassel|Freiburg|Regensburg|Würzburg|Ulm|Heidelberg|Darmstadt|Bad)"
)
TOWNS_BY_THEIR_ENDS = (
    r"[A-ZÄÖÜ][a-zäöüß]*(?:bach|bachs|dorf|burg|hausen|heim|stadt|feld|kirchen|hofen|weiler|rode|leben"
    r"|stedt|walde|hagen|furt|brück|brücken|münster|ingen|itz|ow|berg|stetten|ried|zell|moos)"
)
"""74199 Untergruppenbach."""
