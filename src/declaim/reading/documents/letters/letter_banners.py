"""The banners that a firm's mail system puts above letters from outside, in its language."""

import re
from typing import Final

TAG: Final = re.compile(
    r"\W{0,9}(?-i:EXT|EXTERN(?:AL|E|O|A)?)\W{0,9}|[\[(*]\W{0,9}extern(?:al|e|o|a)?\W{0,9}"
    r"|\W{0,9}(?:external (?:e-?mail|message|sender)|externe (?:e-?mail|nachricht|mail)"
    r"|externer absender|(?:e-?mail|message|courriel|expéditeur) externe|correo externo"
    r"|remitente externo|e-?mail estern[ao]|mittente esterno|e-?mail externo|remetente externo"
    r"|externe afzender|wiadomość zewnętrzna|внешн(?:ее письмо|яя почта|ий отправитель)"
    r"|(?:社)?外部(?:メール|邮件|郵件))\W{0,9}",
    re.IGNORECASE,
)
"""A banner of one name: `[EXTERNAL]`, `*** EXTERNE E-MAIL ***`."""
IN_SUBJECT: Final = re.compile(
    r"((?:[A-Za-z]{1,4}: ?){0,3})[\[(](?:EXT|EXTERN(?:AL|E|O|A)?|External|Extern[eo]?|Esterno)"
    r"(?:[ -](?:E-?MAIL|Sender|SENDER|email|Email))?[\])]:?\s*"
)
"""The name in front of a subject, and the signs of an answer before it."""
WARNS: Final = re.compile(
    r"\W{0,9}(?:(?:external|externe?|esterno) (?:e-?mail|message|nachricht|sender)|caution|warning"
    r"|external|attention|achtung|vorsicht|warnung|precaución|atención"
    r"|advertencia|attenzione|let op|waarschuwing|atenção|cuidado|uwaga|внимание"
    r"|осторожно|предупреждение|dikkat|varning|advarsel|upozornění|注意|警告)\b\W{0,4}",
    re.IGNORECASE,
)
"""The first words of a banner."""
SIGNS: Final = tuple(
    re.compile(words, re.IGNORECASE)
    for words in (
        r"e-?mail|message|\bmail|sender|nachricht|absender|courriel|expéditeur|correo|mensaje"
        r"|remitente|messaggio|mittente|bericht|afzender|mensagem|remetente|wiadomoś|nadawc"
        r"|письм|сообщени|отправител|почт|posta|gönderen|邮件|郵件|メール|寄件|发件",
        r"outside|external|extern|außerhalb|ausserhalb|extérieur|fuera de|estern[oa]|buiten"
        r"|fora d|spoza|zewnętrzn|внешн|извне|dışından|harici|udefra|utanför|外部|社外",
        r"\blinks?\b|attach|click|caution|anhäng|anlagen|klick|pièces? jointes?|liens?\b|enlaces?"
        r"|adjunt|vínculos|allegat|bijlage|anex|załącznik|link|вложени|ссылк|tıkla|\bekler|链接|連結"
        r"|附件|添付|リンク|bilag|unless|trust|recogni[sz]e",
        r"\b(?:not|never|unless|caution|careful|nicht|keine|vorsicht|ne|n.|pas|prudence|no|non|niet"
        r"|geen|não|nie|не|inte|ikke)\b|n.t\b|勿|不要|しない|ください",
    )
)
"""The things of which a banner speaks: a letter, from outside, its links, and not to open them."""
FROM_OUTSIDE: Final = re.compile(
    r"\W{0,4}(?:\w{2,16}\W{1,4}){0,2}(?:this|diese[rs]?|ce|cet|cette|est[ea]|quest[oa]|dit|deze|ta|это"
    r"|此|本|この) ?(?:e-?mail|message|mail|nachricht|courriel|correo|mensaje|messaggio|bericht"
    r"|mensagem|wiadomość|письмо|сообщение|邮件|郵件|メール)\b.{0,20}"
    r"(?:(?:originat\w+|came|comes|was sent|has been sent) (?:from|by) (?:outside|an external)"
    r"|is from an external (?:sender|source|address|user|e-?mail)"
    r"|(?:stammt|kommt|wurde) von (?:außerhalb|ausserhalb|einem externen)|provient (?:de l.ext|d.un"
    r" expéditeur ext)|(?:se originó|proviene|procede|fue enviado).{0,9}(?:fuera|externo)"
    r"|proviene da.{0,20}(?:estern|fuori)|(?:afkomstig|komt) van (?:buiten|een externe)"
    r"|(?:enviad[oa]|originad[oa]|provém).{0,12}(?:fora|extern)|pochodzi (?:spoza|od zewn)"
    r"|(?:отправлено|пришло|получено).{0,12}(?:внешн|извне)|来自.{0,6}外部|來自.{0,6}外部)",
    re.IGNORECASE,
)
"""The sentence that is enough without first words: `This email originated from outside ...`."""
SELDOM: Final = re.compile(
    r".{0,60}?(?:(?:don.t|do not) often (?:get|receive) e-?mails? from"
    r"|erhalten nicht (?:oft|häufig) E-Mails von"
    r"|n.(?:obtenez|recevez) pas souvent (?:d.e-?mail|de courriers?)"
    r"|no suele(?:s|n)? recibir correos? electrónicos? de"
    r"|non si ricevono spesso messaggi|ontvangt niet vaak e-mail(?:berichten)? van"
    r"|(?:não (?:costuma receber|recebe (?:frequentemente|com frequência)) e-?mails de)"
    r"|nieczęsto otrzymujesz|нечасто получаете (?:письма|сообщения))\b.{0,300}"
    r"|.{0,12}LearnAboutSenderIdentification.{0,12}",
    re.IGNORECASE | re.DOTALL,
)
"""The tip of Outlook about a writer who is new to the reader."""
LONGEST_CHARACTERS: Final = 600


def is_a_banner(text: str) -> bool:
    """Whether a passage of a letter is one that the mail system put there."""
    if len(text) > LONGEST_CHARACTERS:
        return False
    if TAG.fullmatch(text) or SELDOM.fullmatch(text) or FROM_OUTSIDE.match(text):
        return True
    return bool(WARNS.match(text)) and all(sign.search(text) for sign in SIGNS)


def without_tag(subject: str) -> str:
    """A subject, or a greeting, without the name that a mail system put in front of it."""
    return IN_SUBJECT.sub(r"\1", subject, count=1) if IN_SUBJECT.match(subject) else subject
