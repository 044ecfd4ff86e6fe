"""The lines with which a newsletter speaks of itself: how to see it elsewhere, how to leave it."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from declaim.manuscript import Passage
from declaim.model import Role
from declaim.reading.documents.letter_parts import Envelope, as_written, without
from declaim.structure.signs.wording import is_prose

NOTICE_MAX_CHARACTERS: Final = 300
"""A longer passage is prose."""
REASON: Final = "a newsletter says it of itself"
FOOT: Final = "it is the foot of a newsletter"
ELSEWHERE: Final = re.compile(
    r"(?:view|read|open|see|trouble|having|problems?|can't|is this|images?)\b.{0,80}\bbrowser\b"
    r"|(?:view|read|see)\b.{0,30}\b(?:online(?: version)?|on the web(?: at)?)\W*(?:http|$)"
    r"|(?:[\w-]+ )?(?:im|in ihrem) browser\b|(?:wird|werden|sollte|falls|wenn)\b.{0,80}\bbrowser\b"
    r"|(?:voir|lire|afficher|visualiser|consulter|si)\b.{0,80}\bnavigateur\b"
    r"|(?:voir|lire|afficher|consulter)\b.{0,40}\ben ligne\W*(?:http|$)"
    r"|(?:ver|leer|veja|abrir|abra|se|si)\b.{0,80}\bnavegador\b"
    r"|(?:wenn|falls|sollten?|if|si|se|als|kun|caso)\b.{0,50}\b"
    r"(?:nicht|not|can[’']t|don[’']t|no|ne|non|não|niet)\b"
    r".{0,60}\b(?:klick|click|cliqu|cliccare|clicca|clique|clic|klik|haga|pulse)\w*"
    r"|(?:visualizza|apri|leggi|vedi|guarda|se non|bekijk|lees|kun)\b.{0,80}\bbrowser\b",
    re.IGNORECASE,
)
"""An offer to show the letter in a browser."""
LETTER: Final = re.compile(
    r"unsubscribe|\be-?mail|newsletter|\bmail\b|nachricht|message|correo|boletín|mensaje|mensagem|messaggio"
    r"|nieuwsbrief|courriel",
    re.IGNORECASE,
)
"""A word for the newsletter itself."""
BEFORE: Final = " |[({<>*•»–—-"
"""The signs in front of a link."""
ELSEWHERE_MAX_CHARACTERS: Final = 120
LEAVING: Final = re.compile(
    r"(?:(?:to|you (?:can|may)|if you|click|don't|no longer|want to|um|wenn|falls|klicken|sie"
    r"|hier|pour|si|vous|cliquez|per|se|clicca|para|haz|om|als|je|klik)\b.{0,80}\b)?"
    r"(?:unsubscribe|(?:manage|update) (?:your )?(?:e-?mail )?preferences"
    r"|(?:vom )?(?:newsletter )?(?:abmelden|abbestellen)|(?:me |vous )?désabonner"
    r"|(?:me |vous )?désinscrire|désinscription|desuscribir\w*|dar(?:se|te)? de baja"
    r"|cancelar (?:la |tu |a |sua )?(?:suscripción|inscrição|assinatura)|disiscriv\w+|cancellarti"
    r"|annulla(?:re)? l'iscrizione|uitschrijven|afmelden)\b",
    re.IGNORECASE,
)
"""The way out of the list of those who get the letter."""
GETTING: Final = re.compile(
    r"(?:you(?:'re| are)? (?:receive|received|receiving|get|getting|got) this\b"
    r"|this (?:e-?mail|message|newsletter) was sent\b|sent to (?=\S+@\S+ by\b)"
    r"|(?:sie|du) (?:erhalten|erhältst|bekommen|bekommst) (?:diese[nrs]?)\b"
    r"|diese[rs]? (?:e-?mail|newsletter|nachricht) (?:wurde|ging) an\b"
    r"|vous (?:recevez|avez reçu) (?:ce|cet|cette)\b|(?:cet|ce) (?:e-?mail|message) a été envoyé"
    r"|(?:ha |has |estás |usted )?(?:recibe|recibes|recibido|recibiste|recibiendo) est[ae]\b"
    r"|(?:ricevi|hai ricevuto|stai ricevendo|ricevete) quest[ao]\b"
    r"|(?:você )?(?:está recebendo|está a receber|recebeu|recebe) est[ae]\b"
    r"|(?:je|u) (?:ontvangt|ontving) (?:deze|dit)\b)"
    r".{0,80}(?:\b(?:because|as you|since you|weil|da|car|parce|suite|porque|perché|poiché"
    r"|in quanto|pois|omdat)\b|@)",
    re.IGNORECASE,
)
"""The reason why the reader gets the letter."""
ABOUT_ITSELF: Final = re.compile(
    r"(?:copyright|©|\(c\))\W{0,4}(?:19|20)\d\d\b|want to change how you receive these\b"
    r"|thanks for reading .{0,60}! (?:subscribe|this post)\b"
    r"|was this (?:e-?mail |message |newsletter |letter )?(?:forwarded|sent|passed on) to you\b"
    r"|(?:did )?(?:someone|somebody|a friend) (?:forward|send|sent|pass)(?:ed)? (?:you )?this\b"
    r"|forwarded this (?:e-?mail|message|newsletter|letter)\?"
    r"|(?:to (?:make sure|ensure)|please add)\b.{0,80}\b(?:address book|contacts)\b"
    r"|wurde (?:dir|ihnen) diese[r]? (?:e-?mail|mail|newsletter|nachricht) weitergeleitet\b"
    r"|(?:on vous a|vous a-t-on|quelqu.un vous a) transf[ée]r[ée]\w? (?:cet|ce|cette)\b"
    r"|¿?(?:te|le) (?:han )?(?:reenviado|reenviaron) est[ea]\b"
    r"|(?:ti|vi) (?:hanno|è stat[ao]) inoltrat[ao] quest[ao]\b"
    r"|(?:alguém )?(?:te |lhe )?(?:re)?encaminh(?:ou|aram)(?:-lhe|-te)? est[ae]\b"
    r"|see more of what you like and less of what you don.t\b"
    r"|.{0,90} [·•|] \d{1,2} min(?:ute)? read\b",
    re.IGNORECASE,
)
"""Words that a newsletter has too, and that do not show one."""
GREETING: Final = re.compile(
    r"(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|hallo|moin|liebe[rs]?"
    r"|guten (?:morgen|tag|abend)|sehr geehrte[rs]?|bonjour|ch(?:er|ère)s?|hola|querid[oa]s?"
    r"|buen[oa]s (?:días|tardes|noches)|estimad[oa]s?|ciao|car[oaie]|buon(?:giorno|asera)|olá"
    r"|bo[ma] (?:dia|tarde|noite)|prezad[oa]s?|hoi|beste)\b[^,!.]{0,40}[,!.]",
    re.IGNORECASE,
)
"""The first words of a letter, which are no headline."""
LINK: Final = re.compile(
    r"[*>»\s]*(?:[^:/\[\]()]{0,40}[:→ ] *|\[\d{1,3}\] *)?[\[(]? ?https?://\S+(?: [\])])?\.?",
    re.IGNORECASE,
)
"""A label and an address, and no more."""
BRACKETED: Final = re.compile(
    r"(?<=\w) ?(?:\[ ?https?://[^\s\]]+ ?\]|\(https?://[^\s()]+\))(?: (?=[.,;:!?]))?"
)
"""The address of the words before it."""
LINKED: Final = "a link of a newsletter"
TOP: Final = 3
"""Passages, among which a newsletter offers to show it in a browser."""


def pasted(passages: Sequence[Passage]) -> tuple[Passage, ...]:
    """The passages; in a pasted newsletter, those in which it speaks of itself are silent.

    A newsletter offers a browser at its top, and a way to leave.
    """
    top = [p.text for p in passages[:TOP] if len(p.text) <= ELSEWHERE_MAX_CHARACTERS]
    if not any(map(ELSEWHERE.match, top)) or not any(tells_of_a_list(p.text) for p in passages):
        return tuple(passages)
    return without_notices(passages, Envelope("", is_answer=False, is_for_many=True))


def without_notices(passages: Sequence[Passage], envelope: Envelope) -> tuple[Passage, ...]:
    """The passages; in a newsletter, those in which it speaks of itself are silent.

    Below the last prose, the first of them begins the foot. A person may write of a browser, too:
    a newsletter tells why the reader gets it, or how to leave, or comes from a list.
    """
    notices = [is_notice(passage.text) for passage in passages]
    if not envelope.is_for_many and not any(tells_of_a_list(p.text) for p in passages):
        return tuple(passages)
    own = [i for i, p in enumerate(passages) if p.role is not Role.BOILERPLATE and not notices[i]]
    told = [i for i in own if is_prose(passages[i].text)] or own[:1]
    below = range(told[-1] + 1 if told else 0, len(passages))
    foot = next((i for i in below if notices[i]), len(passages))
    reasons = [REASON if told else FOOT * (i > foot) for i, told in enumerate(notices)]
    reasons = [
        reason or LINKED * bool(LINK.fullmatch(passage.text))
        for reason, passage in zip(reasons, passages, strict=True)
    ]
    rest = tuple(
        passage if passage.role is Role.BOILERPLATE else unlinked(without(passage, reason))
        for passage, reason in zip(passages, reasons, strict=True)
    )
    return rest if any(p.role is not Role.BOILERPLATE for p in rest) else tuple(passages)


def greeted(passage: Passage) -> Passage:
    """The passage; the first words of a letter head nothing."""
    return as_written(passage) if GREETING.fullmatch(passage.text) else passage


def unlinked(passage: Passage) -> Passage:
    """The passage without the addresses that stand in brackets behind its words."""
    spoken = passage.role is not Role.BOILERPLATE
    return replace(passage, text=BRACKETED.sub("", passage.text)) if spoken else passage


def is_notice(text: str) -> bool:
    """Whether the text is a newsletter's own notice, if it stands in a newsletter."""
    return bool(text) and any(
        len(text) <= most and sign.match(text.lstrip(BEFORE))
        for sign, most in (
            (ELSEWHERE, ELSEWHERE_MAX_CHARACTERS),
            (LEAVING, NOTICE_MAX_CHARACTERS),
            (GETTING, NOTICE_MAX_CHARACTERS),
            (ABOUT_ITSELF, NOTICE_MAX_CHARACTERS),
        )
    )


def tells_of_a_list(text: str) -> bool:
    """Whether the text shows that many get the letter: one can leave a course, too."""
    named = LETTER.search(text) or GETTING.match(text.lstrip(BEFORE))
    return is_notice(text) and bool(named)
