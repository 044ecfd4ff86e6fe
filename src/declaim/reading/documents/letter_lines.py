"""The lines that mail programs write around older letters, in the languages they speak."""

import re
from typing import Final

HISTORY: Final = re.compile(
    r"\*{0,2}(?:(?:-{2,} ?)?(?:On|Am|Le|El|Il|Em|Op) .{6,200}(?:wrote|schrieb.*|a écrit|escribió"
    r"|ha scritto|escreveu|schreef.*)\s?:"
    r"|(?=.{0,120}\d{4})[^<]{4,200}<[^\s<>@]{1,80}@[^\s<>@]{1,80}>.{0,40}[:：]"
    r"|-{2,} ?(?:Original Message|Urspr(?:ü|ue)ngliche Nachricht|Message d'origine|Mensaje original"
    r"|Messaggio originale|Mensagem original|Oorspronkelijk bericht|Oryginalna wiadomość"
    r"|Wiadomość oryginalna|Исходное сообщение) ?-{2,}"
    r"|-{2,} ?Original-Nachricht ?-{2,})\*{0,2}",
    re.IGNORECASE,
)
"""The line above the letter that is answered. Where it ends in an address, any language has it."""
WRITES: Final = re.compile(
    r".{4,200}(?:\b(?:wrote|writes|kirjoitti|yazdı|skrev|napisał(?:\(a\)|a)?|pisze"
    r"|napsal(?:\(a\)|a)?|írta|a scris|пиш[еу]т?|(?:на)?писал(?:\(а\)|а)?|έγραψε|كتب)"
    r"|写道|寫道|작성|書きました)\s?[:：]|Quoting .{2,200}:",
    re.IGNORECASE,
)
"""A line with a date or an address, which only a quotation below tells from a sentence."""
PASSED_ON: Final = re.compile(
    r"(?:-{2,} ?(?:Forwarded message|Weitergeleitete Nachricht|Message transféré"
    r"|Mensaje reenviado|Messaggio inoltrato|Mensagem encaminhada|Doorgestuurd bericht) ?-{2,}"
    r"|(?:Begin forwarded message|Anfang der weitergeleiteten (?:E-Mail|Nachricht)"
    r"|Début du message (?:réexpédié|transféré)|Inicio del mensaje reenviado"
    r"|Inizio messaggio inoltrato|Início da mensagem (?:re)?encaminhada"
    r"|Begin doorgestuurd bericht)\s?:)",
    re.IGNORECASE,
)
"""The line above a letter that is passed on."""
FORWARD: Final = re.compile(
    r"\s*(?:fwd?|wg|tr|rv|i|enc|doorst|pd|vb|vs|vl|[iİ]lt|转发|轉寄|전달)\s?[:：]", re.IGNORECASE
)
"""The beginning of the subject of a letter that passes another one on."""
SENDER_WORDS: Final = (
    "From|Von|De|Da|Van|Od|Från|Fra|Lähettäjä|Kimden|Gönderen|От|Від|差出人|发件人|寄件者|보낸 사람"
)
SUBJECT_WORDS: Final = (
    "Subject|Betreff|Objet|Asunto|Oggetto|Assunto|Onderwerp|Temat|Předmět|Ämne|Emne|Aihe|Konu|Тема"
    "|件名|主题|主旨|제목"
)
OTHER_WORDS: Final = (
    "Sent|Date|Gesendet|Datum|Envoyé|Enviad[oa](?: el| em)?|Fecha|Data|Inviato|Verzonden|To|An|À|A"
    "|Para|Aan|Cc|Kopie|Reply-To|Antwort an|Importance|Attachments?"
    "|Wysłano|Do|DW|Odesláno|Komu|Skickat|Till|Kopia|Sendt|Dato|Til|Lähetetty|Vastaanottaja"
    "|Gönderildi|Tarih|Kime|Отправлено|Дата|Кому|Копия|Надіслано|送信日時|日時|宛先|发送时间|日期"
    "|收件人|抄送|寄件日期|收件者|副本|보낸 날짜|날짜|받는 사람|참조"
)
"""The names of the fields in the head of a letter, as the mail programs write them."""
COLON: Final = r"\*{0,2}\s?(?::(?:\*{0,2}\s|$)|：)"
FROM: Final = re.compile(rf"\*{{0,2}}(?:{SENDER_WORDS}){COLON}", re.IGNORECASE)
FIELD: Final = re.compile(
    rf"\*{{0,2}}(?:{SENDER_WORDS}|{SUBJECT_WORDS}|{OTHER_WORDS}){COLON}", re.IGNORECASE
)
"""A field in the head of a letter."""
SUBJECT: Final = re.compile(rf"\*{{0,2}}(?:{SUBJECT_WORDS}){COLON}", re.IGNORECASE)
SENT_FROM: Final = re.compile(
    r"(?:Sent (?:from|via|with) (?:my|the|Yahoo|Mail for|Outlook|Proton|Samsung|BlackBerry)"
    r"|Get Outlook for|Von meinem .{2,40} gesendet|Gesendet (?:von|mit|aus)"
    r"|Envoyé (?:de|depuis) (?:mon|ma|Yahoo|Outlook|Mail)|Télécharger Outlook"
    r"|Enviad[oa] (?:desde|do|de|a partir do) (?:mi|meu|Yahoo|Outlook|Correo|Mail)"
    r"|Inviato da(?:l| Outlook| Yahoo| iP| Mail)"
    r"|Verstuurd vanaf mijn|Verzonden (?:vanaf|met))\b.{0,60}",
    re.IGNORECASE,
)
"""The line that the mail program of a telephone writes."""
NEXT_PART: Final = re.compile(r"-{14} next part -{14}")
SCRUBBED: Final = re.compile(r"An? .{2,60} was scrubbed\.\.\.")
"""The notice of Mailman about an attachment, below its line."""
