"""Portuguese telephone numbers some words behind the word for a call, a message or a number."""

import re

from declaim.normalise.figure_rules import telephone
from declaim.normalise.grammars.portuguese.portuguese_figures import WORDS
from declaim.normalise.rules import AT_NUMBER, before, rule

_SIGN = r"(?:n\.?[ºo°]s?\.?|números?)"
_CALLED = re.compile(
    r"(?:(?<!\w)(?i:contac?tos?|contac?t[ea]r?|contac?tando|contac?te-nos|lig(?:ue|ar|ando|uem"
    r"|ação)"
    r"|ligue-nos|telefon\w{1,5}|telef|telem|tel[ei]m[óo]ve(?:l|is)|celular(?:es)?|whatsapp|zap|sms"
    r"|fone|fax|linha|chamada)(?![\w-])"
    r"[^.;!?\n]{0,60}"
    r"|(?<!\w)(?i:atendimento|marcações|reservas|inscrições|informações)(?: e [^\W\d_]{4,12})?: ?"
    rf"|\b(?:pelos?|através dos?|para os?|aos?) {_SIGN} ?(?:\d[\d ]{{8,12}}(?:,|/|e|ou) ?){{0,3}})$"
)
"""Words before a telephone number: *ligue para o*, *marcação pelo n.º*."""
_OTHER = re.compile(
    r"(?:\b(?:conta|lei|nif|nipc|cnpj|cpf|iban|regist[^\W\d_]{2,5}|inscrit[^\W\d_]{1,2})\b|R\$|€"
    r"|\b(?:process|contrat|contribuinte|protocolo|identificad|designad|matr[íi]cul|referência"
    r"|entidade|fa[c]?tura|valor|popula))[^.;!?]{0,40}$",
    re.IGNORECASE,
)
"""Words before another number: *processo n.º*."""
_AMOUNT = re.compile(
    r"(?:popula|habitantes|total|euros|número de|conta|NIF|NIPC|contribuinte|fiscal|receita|valor)"
    r"[^.;]*$",
    re.IGNORECASE,
)
"""Words before a number of nine digits that is no telephone number."""
PHONES = (
    rule(
        "telephone with a carrier",
        r"(?<!\w)\(?0 ?(?:xx|XX) ?\(?(?P<area>[1-9]\d)\)? ?(?P<n>\d{3,5}[- .]?\d{4})(?!\d)",
        lambda m: telephone(WORDS, f"0 {m['area']} {m['n']}"),
        ("0xx71 258-2500", "zero, sete um, dois cinco oito, dois cinco zero zero"),
        needs=["xx", "XX"],
    ),
    rule(
        "telephone with a stop",
        r"(?<![\w.,/$€-])(?P<area>\(?0?\d\d\)? ?)?(?P<n>(?:9\d|[2-5])\d{3}\.\d{4})(?![\w%€$]"
        r"|[.,/-]\d)",
        lambda m: telephone(WORDS, m[0]),
        ("pelo 3421.9595", "pelo três quatro dois um, nove cinco nove cinco"),
        ("(49) 3233.2790", "quatro nove, três dois três três, dois sete nove zero"),
        shapes=("0000.0000",),
    ),
    rule(
        "telephone of Portugal alone",
        r"(?:^|(?<=\n)|(?<=[:;/|•·–—.,)] )|(?<=\bo )|(?<=\b(?:ou|do|no|ao) )|(?<=pelo ))"
        r"(?P<n>(?:\(\+?351\) ?)?(?:2[1-9]\d|9[1236]\d|300|70[78]|80[08])"
        r"(?P<gap>[ .])\d{3}(?P=gap)\d{3})"
        r"(?=$|\n|[.;,)]|(?: ?[/(|•·–—])| (?:ou|e) )(?![.,]\d)",
        lambda m: None if _AMOUNT.search(before(m, 40)) else telephone(WORDS, m["n"]),
        (
            "Horário: 9h. 213 456 789",
            "Horário: nove horas. dois um três, quatro cinco seis, sete oito nove",
        ),
        shapes=("000 000 000", "000.000.000"),
    ),
    rule(
        "telephone behind a call or a message",
        r"(?<![\w.,/$€£)-])(?<![$€£)] )"
        r"(?P<n>(?!\d{2,4}0{6})(?:00351|351)?(?:[239]\d{8}|(?:70[78]|76[01]|80[08])\d{6})"
        r"|0[38]00\d{6,7}|[1-9][1-9](?:9\d|[2-5])\d{7}"
        r"|(?:2\d\d|9\d\d|30\d)(?: \d{3} \d{3}|\.\d{3}\.\d{3}))"
        r"(?! \d{3}|[\w%€$]|[.,/-]\d| (?:mil|euros|reais|pessoas|habitantes)\b)",
        lambda m: (
            telephone(WORDS, m["n"])
            if _CALLED.search(before(m, 80)) and not _OTHER.search(before(m, 60))
            else None
        ),
        (
            "marcação pelo nº 212059230, ligue para o 911000222",
            "marcação pelo número dois um dois zero cinco nove dois três zero, "
            "ligue para o nove um um zero zero zero dois dois dois",
        ),
        first=AT_NUMBER,
        shapes=("000000000", "000 000 000", "000.000.000"),
    ),
)
"""Before all others."""
