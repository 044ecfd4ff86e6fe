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
    r"(?:[-=]{2,} ?(?:Forwarded message(?: from .{1,100})?|Weitergeleitete Nachricht"
    r"|Message transféré|Mensaje reenviado|Messaggio inoltrato|Mensagem (?:re)?encaminhada"
    r"|Doorgestuurd bericht|(?:Пересыла?емое|Пересланное|Перенаправленное) (?:сообщение|письмо)"
    r"|Переслане повідомлення|Перенаправлене повідомлення"
    r"|Przekazan[ae] wiadomość|Wiadomość przekazana dalej|Přeposlaná zpráva"
    r"|İletilen (?:ileti|mesaj)"
    r"|Vidarebefordrat meddelande|Videresendt (?:besked|melding|meddelelse)|Välitetty viesti"
    r"|Továbbított üzenet|Προωθημένο μήνυμα|転送(?:メッセージ|されたメッセージ)"
    r"|(?:转发的|轉寄的?|转寄)(?:消息|邮件|郵件|訊息)|전달된 메시지"
    r"|رسالة (?:محولة|معاد توجيهها)|הודעה שהועברה) ?[-=]{2,}"
    r"|(?:Begin forwarded message|Anfang der weitergeleiteten (?:E-Mail|Nachricht)"
    r"|Début du message (?:réexpédié|transféré)|Inicio del mensaje reenviado"
    r"|Inizio messaggio inoltrato|Início da mensagem (?:re)?encaminhada"
    r"|Begin doorgestuurd bericht|Начало (?:переадресованного|пересылаемого) (?:сообщения|письма)"
    r"|Początek przekazywanej wiadomości|以下是转发的邮件|開始轉寄郵件|転送されたメッセージ"
    r"|İletilen mesajın başlangıcı|Vidarebefordrat (?:brev|mejl)|بدء الرسالة المحولة)\s?[:：])",
    re.IGNORECASE,
)
"""The line above a letter that is passed on."""
PASSED_ON_ABOVE: Final = re.compile(
    r"[-=]{2,} ?(?:End (?:of )?(?:the )?forwarded message|Конец (?:пересылаемого|пересланного)"
    r" (?:сообщения|письма)|Ende der weitergeleiteten Nachricht|Fin du message transféré"
    r"|Fin del mensaje reenviado|Fine messaggio inoltrato|Fim da mensagem encaminhada) ?[-=]{2,}",
    re.IGNORECASE,
)
"""The line below a letter that is passed on."""
DRAWN: Final = re.compile(r"[-=_]{4,} ?[^\W\d_][^-=_]{1,60}[-=_]{4,}")
"""Words between two drawn lines: above a head they introduce it, in any language."""
FORWARD: Final = re.compile(
    r"\s*(?:fwd?|wg|tr|rv|i|enc|doorst|pd|vb|vs|vl|[iİ]lt|转发|轉寄|전달)\s?[:：]", re.IGNORECASE
)
"""The beginning of the subject of a letter that passes another one on."""
SENDER_WORDS: Final = (
    "From|Von|De|Da|Van|Od|Från|Fra|Lähettäjä|Kimden|Gönderen|От|Від|差出人|发件人|寄件者|보낸 사람"
    "|من|מאת|Από|Feladó|De la|Odosielateľ|Šalje|Từ|Dari|จาก"
)
SUBJECT_WORDS: Final = (
    "Subject|Betreff|Objet|Asunto|Oggetto|Assunto|Onderwerp|Temat|Předmět|Ämne|Emne|Aihe|Konu|Тема"
    "|件名|主题|主旨|제목|الموضوع|נושא|Θέμα|Tárgy|Subiect|Predmet|Относно|Assumpte|Chủ đề|Subjek"
    "|เรื่อง"
)
OTHER_WORDS: Final = (
    "Sent|Date|Gesendet|Datum|Envoyé|Enviad[oa](?: el| em)?|Fecha|Data|Inviato|Verzonden|To|An|À|A"
    "|Para|Aan|Cc|Kopie|Reply-To|Antwort an|Importance|Attachments?"
    "|Wysłano|Do|DW|Odesláno|Komu|Skickat|Till|Kopia|Sendt|Dato|Til|Lähetetty|Vastaanottaja"
    "|Gönderildi|Tarih|Kime|Отправлено|Дата|Кому|Копия|Надіслано|送信日時|日時|宛先|发送时间|日期"
    "|收件人|抄送|寄件日期|收件者|副本|보낸 날짜|날짜|받는 사람|참조"
    "|تم الإرسال|التاريخ|إلى|نسخة|נשלח|תאריך|אל|עותק|Στάλθηκε|Ημερομηνία|Προς|Κοιν"
    "|Elküldve|Dátum|Címzett|Másolatot kap|Trimis|Către|Odoslané|Poslano|Prima|Изпратено|До"
    "|Enviat|Per a|Đã gửi|Đến|Dikirim|Tanggal|Kepada|ส่ง|วันที่|ถึง"
)
"""The names of the fields in the head of a letter, as the mail programs write them."""
COLON: Final = r"\*{0,2}\s?(?::(?:\*{0,2}\s|$)|：)"
FROM: Final = re.compile(rf"\*{{0,2}}(?:{SENDER_WORDS}){COLON}", re.IGNORECASE)
FIELD: Final = re.compile(
    rf"\*{{0,2}}(?:{SENDER_WORDS}|{SUBJECT_WORDS}|{OTHER_WORDS}){COLON}", re.IGNORECASE
)
"""A field in the head of a letter."""
SUBJECT: Final = re.compile(rf"\*{{0,2}}(?:{SUBJECT_WORDS}){COLON}", re.IGNORECASE)
DEVICE: Final = (
    r"(?:iP(?:hone|ad)|Android|Galaxy|BlackBerry|Huawei|Xiaomi|Pixel|Smartphone|Smartfon|Смартфон"
    r"|Outlook|(?:Yahoo|Samsung|Proton|GMX|Aqua) ?Mail|Mail for Windows|الآيفون|האייפון)"
)
SENDS: Final = (
    r"(?:sent (?:from|via|with|using)|gesendet|envoy[ée]|envia[dt][oa]|inviat[ao]"
    r"|verstuurd|verzonden|skickat|sendt|lähetetty"
    r"|wysłan[eoay]|odesláno|odoslané|poslano|elküldve|küldve|trimis|gönderildi|отправлено"
    r"|надіслано|изпратено|στάλθηκε|送信|发送|發送|传送|傳送|发自|發自|寄自|보냄|에서 보낸"
    r"|أ[ُ]?رسل\w*|تم الإرسال|נשלח\w*|dikirim|được gửi|ส่งจาก)"
)
SENT_FROM: Final = re.compile(
    rf"{SENDS}.{{0,30}}\b{DEVICE}.{{0,30}}|.{{0,8}}{DEVICE}.{{0,16}}{SENDS}.{{0,12}}"
    r"|.{0,24}\bOutlook (?:for|für|pour|para|per|voor|för|til|dla|pro|для|за) .{2,40}"
    r"|.{0,12}(?:Outlook for|Outlook を|適用於|获取|取得).{0,12}(?:iOS|Android|Outlook).{0,20}"
    r"|(?:Sent (?:from|via|with) (?:my|the)|Von meinem .{2,40} gesendet"
    r"|Envoyé (?:de|depuis) (?:mon|ma)|Enviad[oa] (?:desde|do|de|a partir do) (?:mi|meu)"
    r"|Inviato dal|Verstuurd vanaf mijn)\b.{0,60}",
    re.IGNORECASE,
)
"""The line that the mail program of a telephone writes."""
ARMOUR: Final = re.compile(r"(?:- )?-{5}(BEGIN|END) PGP ([A-Z ]{3,30})-{5}")
"""The line around what a program for secret letters wrote (RFC 9580, 6.2)."""
NEXT_PART: Final = re.compile(r"-{14} next part -{14}")
SCRUBBED: Final = re.compile(r"An? .{2,60} was scrubbed\.\.\.")
"""The notice of Mailman about an attachment, below its line."""
