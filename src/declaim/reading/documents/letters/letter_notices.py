"""The words of a firm's notices, which stand below each of its letters."""

import re
from typing import Final

NOTICES: Final = tuple(
    re.compile(words, re.IGNORECASE)
    for words in (
        r"confidenti[ae]l|privileged|vertraulich|rechtlich geschützt|confidencia|riservat|poufn"
        r"|vertrouwelijk|конфиденциальн|\bgizli|機密|秘密情報|保密|机密|سرية?\b|سري",
        r"intended|solely|recipient|addresse[de]|Adressat|Empfänger|destinat|exclusi[fv]"
        r"|à l.attention|geadresseerde|bestemd|ontvanger|odbiorc|adresat|адресат|получател|alıcı"
        r"|受信者|宛先|名宛人|收件人|المرسل إليه",
        r"in error|by mistake|irrtümlich|versehentlich|nicht der richtige|par erreur|por error"
        r"|por (?:engano|erro)|per errore|ten onrechte|abusievelijk|omyłkow|по ошибке|yanlışlıkla"
        r"|誤って|誤送信|误收|誤收|بالخطأ|عن طريق الخطأ",
        r"\bnotify|\bdelete|\bdestroy|inform the sender|informieren Sie|benachrichtigen|vernichten"
        r"|löschen|avertir|supprimer|détruire|notifique|notificar|elimin|apag(?:ue|ar)|avvis|cancell"
        r"|verwijder|informeren|usun|powiadom|удалит|уведомит|сообщите|siliniz|削除|破棄|删除|刪除|حذف",
        r"^\W*(?:(?:legal|e-?mail) )?(?:(?:confidential(?:ity)?|legal|privacy) (?:notice|note)"
        r"\W{0,3})?"
        r"(?:the (?:information|contents?)\b.{0,30}\b(?:in|of) )?"
        r"(?:this|diese[rs]?|cet|ce|est[ea]|quest[ao]|dit|deze) (?:e-?mail|message|nachricht|mail"
        r"|courriel|correo|mensaje|mensagem|messaggio|bericht|communication|transmission)\b",
        r"unauthori[sz]ed|disclos|distribution|dissemination|prohibited|forbidden|unbefugt"
        r"|Weitergabe|nicht gestattet|divulgation|interdit|divulgación|prohibid|divulgação"
        r"|proibid|diffusion|vietat|verboden|zabronion|запрещен|yasaktır|禁止|禁じ|يُ?حظر",
    )
)
"""The things of which a notice speaks: it is secret, for one reader, may have gone astray, what
to do then, what not to do; and it begins with the letter itself."""
FIRM: Final = re.compile(
    r"(?:legal |e-?mail )?(?:disclaimer|confidentiality (?:notice|note|statement)|legal notice"
    r"|haftungsausschluss|vertraulichkeitshinweis|rechtlicher hinweis|avis de confidentialité"
    r"|clause de non-responsabilité|avis juridique|aviso (?:legal|de (?:confidencialidad(?:e)?"
    r"|privacidad))|cláusula de confidencialidad|avviso di riservatezza)\W{0,3}(?:[:.–—-]|$)"
    r"|(?:any|the) (?:views?|opinions?)\b.{0,60}\bin this (?:e-?mail|message)\b.{0,60}\bauthor"
    r"|.{0,80}\b(?:registered|incorporated) in (?:england|wales|scotland|(?:northern )?ireland)\b"
    r".{0,60}(?:\d{5,8}|registered (?:office|address))"
    r"|(?:registered (?:office|address)"
    r"|sitz der gesellschaft|geschäftsführe(?:r|rin|ung)"
    r"|vorsitzende[rs]? des aufsichtsrat\w*|registergericht|handelsregister"
    r"|siège social|domicilio social|sede (?:legale|social))\.? ?[:：]"
    r"|.{0,60}\b(?:amtsgericht .{2,40}HR[AB]|au capital (?:social )?de \d|RCS [A-Z]\w+ [\dB])",
    re.IGNORECASE,
)
"""The first words of a disclaimer, or where a firm is registered."""
NOTICE_SIGNS_MIN: Final = 3
"""A passage that speaks of so many is a notice, in whatever order."""
WEAK_SIGNS_MIN: Final = 2
"""So many are enough directly above one."""
BESIDE: Final = re.compile(
    r"(?:P |\W{1,4})?(?:please )?(?:consider|think (?:of|about)) (?:the|our) (?:environment|planet)"
    r"\b.{0,40}print|(?:please )?(?:do not|don.t|only) print this (?:e-?mail|message)\b"
    r"|(?:think|save paper).{0,20}before (?:you print|printing)"
    r"|(?:merci de|avant d.imprimer).{0,30}environnement|n.imprimez\b.{0,40}que si"
    r"|(?:por favor,? )?(?:considere|no imprima|antes de imprimir)\b.{0,60}(?:ambiente|necesario)"
    r"|(?:bitte )?(?:denken|prüfen) sie\b.{0,60}(?:umwelt|drucken)|pensez à l.environnement"
    r"|(?:pense|piense|antes de imprimir)\b.{0,60}(?:medio ?ambiente|imprim)"
    r"|(?:prima di stampare|pensa all.ambiente)|denk aan het milieu|pomyśl o środowisku"
    r"|подумайте об окружающей среде"
    r"|this e-?mail (?:has been|was) (?:checked|scanned)\b.{0,60}virus|virus-free\b|virenfrei\b"
    r"|diese e-?mail wurde\b.{0,60}viren geprüft",
    re.IGNORECASE,
)
"""The lines beside such notices: of paper, of viruses."""


def signs_in(text: str) -> int:
    """The number of the things of which a notice speaks that the text names."""
    is_firm = FIRM.match(text.lstrip("*_ "))
    return NOTICE_SIGNS_MIN if is_firm else sum(bool(told.search(text)) for told in NOTICES)
