"""The lines with which newsletters speak of themselves, in the languages they are written in."""

import re
from typing import Final

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
    r"|(?:visualizza|apri|leggi|vedi|guarda|se non|bekijk|lees|kun|open)\b.{0,80}\bbrowser\b"
    r"|(?:non (?:visualizzi|riesci|vedi)|problemi)\b.{0,60}\b(?:browser|clicc\w+)\b"
    r"|(?:visualizza|leggi|vedi|guarda|ver|ler|veja|leia)\b.{0,30}"
    r"\b(?:online|versão web)\W*(?:http|$)"
    r"|(?:versione|versão|wersja|versie|versión) (?:online|web|w przeglądarce)\W*(?:http|$)"
    r"|(?:ver|veja|abrir|abra|se|ler|caso|não consegue)\b.{0,80}\bbrowser\b"
    r"|(?:bekijk|lees|open)\b.{0,40}\b(?:webversie|online(?:versie)?)\b|webversie\W*$"
    r"|(?:zobacz|pokaż|wyświetl|otwórz|czytaj|przeczytaj|jeśli|jeżeli)\b.{0,80}\bprzegląd"
    r"|(?:jeśli|jeżeli)\b.{0,60}\bnie\b.{0,60}\bkliknij\b|(?:zobacz|czytaj)\b.{0,30}\bonline\W*$"
    r"|.{0,60}\btarayıcı.{0,40}\b(?:görüntüle|aç|oku|gör)|.{0,60}\bgörüntülen?e?m[iı]yor.{0,40}\btıkla"
    r"|(?:открыть|открой|посмотреть|просмотреть|смотреть|читать|прочитать|если|не видите)"
    r"\b.{0,80}\b(?:браузер|веб-верси|онлайн)|(?:веб-версия|версия для браузера)\b"
    r"|если\b.{0,60}\b(?:не|некорректно|неправильно)\b.{0,60}\b(?:нажмите|перейдите|кликните)\b"
    r"|(?:відкрити|переглянути|якщо)\b.{0,80}\bбраузер"
    r"|(?:عرض|افتح|اعرض|شاهد|اقرأ|قراءة|إذا|لعرض)\b.{0,80}متصفح"
    r"|.{0,40}(?:ブラウザ|ウェブ|[WwＷ]eb).{0,20}(?:表示|見る|開く|読む|ご覧|閲覧)"
    r"|.{0,30}表示されない(?:場合|方)"
    r"|.{0,30}(?:浏览器|瀏覽器).{0,12}(?:查看|打开|開啟|阅读|閱讀|浏览|瀏覽|檢視)"
    r"|.{0,30}(?:无法|無法|不能)(?:正常|正确|正確)?(?:显示|顯示|查看|檢視|阅读|閱讀|浏览|瀏覽).{0,40}[点點][击擊此]"
    r"|(?:查看|阅读|閱讀|檢視)(?:网页版|網頁版|在线版|線上版)"
    r"|.{0,30}브라우저에서 (?:보기|열기|보시)",
    re.IGNORECASE,
)
"""An offer to show the letter in a browser."""
LETTER: Final = re.compile(
    r"unsubscribe|\be-?mail|newsletter|\bmail\b|nachricht|message|correo|boletín|mensaje|mensagem|messaggio"
    r"|nieuwsbrief|courriel|subscri|wiadomość|subskryp|bülten|e-?posta|abonelik|рассылк|письм|підписк"
    r"|отписаться|электронн|البريد|الرسالة|النشرة|メール|ニュースレター|メルマガ|邮件|郵件|电子报|電子報|메일|뉴스레터",
    re.IGNORECASE,
)
"""A word for the newsletter itself."""
LEAVING: Final = re.compile(
    r"(?:(?:to|you (?:can|may)|if you|click|don't|no longer|want to|um|wenn|falls|klicken|sie"
    r"|hier|pour|si|vous|cliquez|per|se|clicca|para|haz|om|als|je|klik|geen|ik"
    r"|não (?:quer|deseja))\b.{0,80}\b)?"
    r"(?:unsubscribe|(?:manage|update) (?:your )?(?:e-?mail )?preferences"
    r"|(?:vom )?(?:newsletter )?(?:abmelden|abbestellen)|(?:me |vous )?désabonner"
    r"|(?:me |vous )?désinscrire|désinscription|desuscribir\w*|dar(?:se|te)? de baja"
    r"|cancel(?:ar|e|a) (?:la |tu |a |sua )?(?:suscripción|inscrição|assinatura)"
    r"|disiscriv\w+|cancellarti"
    r"|(?:annulla|cancella)(?:re)? (?:la tua |l.)iscrizione|uitschrijven|afmelden"
    r"|uit te schrijven|af te melden|abzumelden|nieuwsbrief niet (?:meer|langer) ontvangen"
    r"|schrijf je (?:hier |dan )?uit|meld je (?:hier |dan )?af|descadastr\w+"
    r"|(?:cancelar|anular) (?:a |sua )*subscrição"
    r"|deixar de receber|remover (?:o )?(?:seu |meu )?e-?mail)\b"
    r"|(?:(?:aby|jeśli|jeżeli|możesz|kliknij|nie chcesz|chcesz|żeby)\b.{0,80}\b)?(?:wypisać się"
    r"|wypisz (?:się|mnie)|(?:zrezygn\w+|rezygnacj\w+) z (?:subskrypcji|newslettera|otrzymywania)"
    r"|anul\w+ subskrypcj\w+)"
    r"|.{0,60}(?:\babonelikten (?:çık|ayrıl)|\baboneliğ\w+ (?:iptal|sonlandır)"
    r"|\b(?:bülten|e-?posta|liste)\w* (?:çık|ayrıl|almak istemi))\w*"
    r"|(?:(?:чтобы|если|вы можете|вы всегда|для|нажмите|хотите|не хотите)\b.{0,80}\b)?(?:отписаться"
    r"|отпишитесь (?:здесь|тут|по ссылке)|отписка|отменить подписку"
    r"|отказаться от (?:рассылк|подписк|получени)\w*)"
    r"|(?:(?:щоб|якщо)\b.{0,80}\b)?(?:відписатися|відмовитися від розсилки)"
    r"|(?:(?:إذا|لا ترغب) .{0,80})?(?:ألغ|الغ) الاشتراك"
    r"|(?:إذا .{0,80})?ل?(?:إلغاء|الغاء) (?:ال)?(?:ا|إ)?شتراك"
    r"|.{0,40}(?:配信|購読|登録|メルマガ)[のを]?(?:停止|解除|中止)"
    r"(?:$|は|を?ご?希望|する|される|の(?:お?手続|方|場合)|手続|[\s:：|｜・/])"
    r"|.{0,40}(?:退订|退訂|取消订阅|取消訂閱|不想再?(?:收到|接收)|不再(?:接收|收到))"
    r"|.{0,40}(?:수신 ?거부|구독 ?(?:취소|해지))",
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
    r"|(?:avete ricevuto|riceve) quest[ao]\b|quest[ao] (?:e-?mail|messaggio) è stat[ao]\b"
    r"|est[ae] (?:e-?mail|mensagem|correo|mensaje|boletín)\b.{0,20}\b(?:foi|fue|ha sido) envi\w+"
    r"|(?:je|u) (?:ontvangt|ontving|krijgt) (?:deze|dit)\b"
    r"|(?:deze|dit) (?:e-?mail|nieuwsbrief|bericht) (?:is|werd) (?:verzonden|verstuurd|gestuurd)\b"
    r"|(?:otrzymuj|otrzymał|dostaj|dostał)\w*\b.{0,12}\b(?:tę|ten|tego|to)\b"
    r"|(?:ta )?wiadomość (?:ta )?została wysłana\b"
    r"|(?:вы (?:получили|получаете)|вам (?:пришло|отправлено)) (?:это|данное|эту|данную)\b"
    r"|(?:это|данное) (?:письмо|сообщение) (?:было )?(?:отправлено|направлено)\b"
    r"|ви отримали цей лист\b)"
    r".{0,80}(?:\b(?:because|as you|since you|weil|da|car|parce|suite|porque|perché|poiché"
    r"|in quanto|pois|omdat|ponieważ|gdyż|bo|потому|поскольку|так как|тому що|оскільки)\b|@)"
    r"|bu (?:e-?posta|ileti|mesaj|bülten)\w*\b.{0,100}(?:\biçin\b|\babone|@).{0,60}"
    r"\b(?:aldınız|alıyorsunuz|gönderil\w+|gönderdik)"
    r"|(?:لقد )?(?:تلقيت|استلمت|وصلتك|تصلك|تتلقى|وصلك|أنت تتلقى)\b.{0,40}"
    r"\b(?:هذه|هذا)\b.{0,80}(?:لأن|بسبب|@)"
    r"|(?:この|本)(?:メール|ニュースレター|メルマガ|メールマガジン)は.{0,60}"
    r"(?:会員|登録|購読|利用|申し?込|希望|メルマガ|ニュースレター).{0,40}(?:お送り|配信|送信|お届け)"
    r"|[您你](?:之所以)?(?:会|會)?收到[此这這该該本](?:封)?(?:电子|電子)?(?:邮件|郵件|信).{0,60}"
    r"(?:因[为為]|由[于於]|[订訂][阅閱]|注册|註冊)"
    r"|(?:此|本|[这這]封)(?:邮件|郵件|电子报|電子報)(?:是|由|系).{0,30}(?:自[动動]|系[统統]|[发發]送)"
    r"|(?:본|이) (?:메일|뉴스레터)은?.{0,60}(?:수신 ?동의|구독|신청|발신 ?전용)",
    re.IGNORECASE,
)
"""The reason why the reader gets the letter."""
ABOUT_ITSELF: Final = re.compile(
    r"(?:copyright|©|\(c\))\W{0,4}(?:19|20)\d\d\b|want to change how you receive these\b"
    r"|you(?:.re| are) (?:currently )?(?:a free|an? paid|on the free) (?:subscriber|list|plan)\b"
    r"|our mailing address is\b|thanks for reading .{0,60}! (?:subscribe|this post)\b"
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
LEAVING_LINK: Final = re.compile(
    r"unsub(?:scribe|\b|/)|opt-?out|abmeld|abbestell|desabonn|desinscri|uitschrijv|afmeld|disiscri"
    r"|otpis|wypisz|descadastr",
    re.IGNORECASE,
)
"""The address of a page at which one leaves the list, as programs name it."""
ELSEWHERE_LINK: Final = re.compile(
    r"view-?(?:in-?browser|online|email)|web-?(?:version|view)|online-?version|campaign-archive"
    r"|in-?browser",
    re.IGNORECASE,
)
"""The address of a page that shows the letter."""
