"""The words that surround articles and are no part of them: menus, invitations, notices.

A block is furniture where one line of `WHOLE` describes all of it, or one of `BEGINNING` its
beginning; never where it is longer than `LONGEST`. To add one: find the table whose reason a
listener would give, add a line in lower case, add a page with it to tests/articles.
"""

import re
from typing import Final

LONGEST: Final = 240
"""Characters: a longer block is prose, whatever words it begins with."""


def either(lines: str) -> re.Pattern[str]:
    """One pattern of the patterns that stand one a line."""
    return re.compile("|".join(line.strip() for line in lines.strip().splitlines()))


MENU: Final = "a link of the site's menu"
BUTTON: Final = "a button of the site"
OTHERS: Final = "a list of other articles"
SHARING: Final = "an invitation to share or to follow"
MEMBERS: Final = "what a forum tells about a member or a thread"
MAIL: Final = "a mail's header"
AUTHORS: Final = "what is told about the writers"
COMMENTS: Final = "the comments, or their count"
RIGHTS: Final = "a notice of rights, cookies or consent"
INVITATION: Final = "an invitation to subscribe"
FILED: Final = "how the site files it"
ADVERTISEMENT: Final = "an advertisement"
CONTACT: Final = "how to reach the people behind it"

WHOLE: Final = {
    MENU: either(r"""
        accessibility(?: links| help)?|home(?:page)?|personal tools|more|next|previous|back|older
        newer|obituaries|fiction|poetry|essays|interviews|entertainment|deals|fixtures|trending
        (?:about|contact|archives?|rss|atom|feeds?|faq|help|jobs|careers|advertise|donate)(?: us)?
        about (?:\w+pedia|this site)|disclaimers?|mobile view|developers|statistics|sitemap
        (?:who|what|where|how) we (?:are|do|work|help)|get involved|our (?:work|team|people|stories|impact)
        (?:[a-z]{2} ){2,}[a-z]{2}|(?:today['’]?s )?(?:e-?paper|paper|front page|edition)|people|lectures|press|members|classifieds
        news|sports?|weather|business|opinion|world|politics|culture|travel|videos?|podcasts?|shop
        lifestyle|technology|science|health|arts|books|music|food|football|features|reviews?|live
        article|talk|read|edit|view (?:source|history)|history|poems|poets|recipes|forums?|new posts
        (?:terms|privacy|cookies?|legal|imprint|impressum)(?: (?:policy|notice|settings|of (?:use|service)))?
        download(?: pdf)?|export citation|view pdf|full text|print(?:able)? version|loading
        contents(?: \[?hide\]?)?|table of contents|live updates?|(?:for immediate |press )release
        (?:embargoed|for release) .*|view original content.*|reuse this content|permissions
        newsletters?|tags?|categor(?:y|ies)|(?:breaking|developing) (?:story|news)|exclusive
        (?:[^|·•]{2,20} [|·•] ){2,}[^|·•]{2,20}|(?:\[ ?[^\]|]{2,20} ?\] ?){2,}
        [←‹«] ?.{2,80}|.{2,80} ?[→›»]|(?:\d+ )*(?:\d+|…) (?:next|last)\b.{0,8}|page \d+ of \d+
        \(?redirected from .{2,60}|(?:prev|next|previous) by (?:date|thread|author):?.*
        (?:\#\w[\w-]*[ ,]*)+|@\w+|you are visitor number .*|best viewed .*"""),
    BUTTON: either(r"""
        (?:skip|jump) to (?:\w+ ?){1,4}|back to .{1,40}|(?:main |navigation )?menu|close|refresh
        (?:site )?navigation|search(?: \w+)?|log ?(?:in|out)|sign ?(?:in|up|out)|register|my account
        create account|not logged in|(?:show|view|see|load)(?: \w+){1,3}|subscribe(?: (?:now|via \w+))?
        donate|loading|yes|no|(?:yes|no) [|/] (?:yes|no)|(?:continue|keep) reading(?: .{1,40})?
        listen to (?:this|the) \w+|(?:play|pause)(?: (?:episode|audio|video|all))?|0:00|download \(.*
        report a (?:problem|bug|error|mistake)\b.{0,40}|(?:accept|reject|manage)(?: \w+){0,2} cookies
        view (?:this )?(?:e-?mail|message|it)? ?in (?:your|a) browser|unsubscribe|update (?:your )?preferences
        (?:quantity .{1,10} )?add to (?:cart|basket|bag|library|wish ?list|favou?rites)|(?:get|open) (?:in|the) app|get in touch
        free (?:delivery|shipping|returns)\b.{0,40}|(?:basket|bag|cart|checkout)(?: \(?\d+\)?)?
        get rights and content|cite(?: this)?|open access|buy (?:now|the \w+)|in stock\b.{0,40}
        (?:accept|reject|manage|allow) all(?: cookies)?|search (?:this|the|our) .{2,20}|send to|posted by
        english|español|français|deutsch|italiano|português|polski|svenska|affiliations|figures|full text links
        (?:publication types|mesh terms|linkout.*|help desk|disclaimer|cookie statement|pmc?id:.*|issn .*)
        talk \(\d+\)|loading\W*|auto-?update:? \w+|(?:access|download|view) (?:paper|pdf|full text|this).{0,20}:?
        (?:tex source|other formats|view e-?mail|operational status|modal title|current browse context.*)
        (?:export|download) \w+ citations?|references & citations|cited by(?: \(?\d+\)?)?|code, data, media
        (?:previous|next) (?:article|issue|page|post|chapter|poem|story)(?: in \w+)?|do not sell my .{3,40}
        [\d.,]+k? reputation|\d+ (?:gold|silver|bronze) badges?.*|[\d.]+ ?\([\d,]+ (?:votes|ratings|reviews)\)
        news provided by|thread starter|start date|source \w.{2,60}
        video (?:loading|unavailable|player.*)|(?:click|tap) to (?:play|expand|watch|read)\b.*|poll loading
        the video will (?:start|auto-?play|resume).*|invalid e-?mail|thank you for subscribing!?|a a a
        [\d,+]+ votes(?: so far)?|(?:\d.{0,3} )?from \d+ (?:votes|reviews|ratings)|ask question|cancel
        (?:order|buy|request|licen[cs]e) (?:a|this) (?:photograph|print|copy|image|poster|issue)
        (?:send|e-?mail|tell|write to|tweet) \w+ (?:with )?your (?:comments|thoughts|views|questions|stories)
        full story|gift (?:this )?article|(?:view|buy|shop|check price)(?: \w+)? (?:at|on) \w+
        [$£€][\d.,]+ (?:view |buy |shop )?(?:now |it )?(?:at|on|from) [\w. ]{2,20}"""),
    OTHERS: either(r"""
        editor(?:['’]?s|s['’])? picks?|(?:read|see|watch) (?:more|next|also)(?: (?:on|about|from)\b.*)?
        (?:if you (?:liked|enjoyed) .{1,40})?you (?:may|might) (?:also )?(?:like|enjoy).{0,30}
        also (?:read|see|watch|on|in|from)\b.{0,80}|(?:most (?:read|recent|viewed|popular|shared) ?){2,}|all most read.*
        (?:hot|top) (?:network )?(?:questions|news(?: today)?)
        more \w+ (?:cakes|recipes|breads|soups|salads|ideas|dishes|reads|tips)
        (?:explore|discover|read|see) more\b.{0,40}|(?:recent|popular|top) (?:images|photos|wikis|pages|posters)
        (?:fan|news|social) feed|(?:\w+ )?(?:poems?|books|stories|articles|posts|recipes) by this \w+
        recommended(?: for you| reading| stories| articles)?|today['’]s best .{1,40}|keep exploring
        popular (?:now|posts|stories)|trending(?: now)?|top stories|up next
        related(?: (?:internet )?(?:articles?|stories|posts?|topics?|content|news|links|coverage|tags))?
        more (?:on|from|in|like|by|about|stories|articles|news|poems|posts|coverage)\b.{0,60}
        most (?:read|viewed|popular|shared|commented)|what to read next|similar (?:threads|posts)
        latest (?:news|stories|posts|updates|headlines)|(?:topics|explore more|elsewhere)
        (?:older|newer|recent|previous|next) (?:posts?|articles?|entries|updates?|stories|comments)
        (?:from|in) (?:the same|this) \w+|languages|authority control|taxon identifiers|similar articles
        follow-?ups?|also in (?:this|the) \w+|customers also .{3,30}|you(?:['’]ll| will) (?:also )?(?:like|love).{0,30}
        (?:related|similar|other|more|latest|popular|recent|further|suggested|recommended|trending
        top|featured)(?: \w+){0,2} (?:pages?|articles?|stories|posts?|threads|content|topics|news|products?
        recipes|videos|items|books|episodes|guides|links|coverage|headlines|questions|entries|poems|interviews|events)
        in case you missed it|don['’]?t miss|(?:from )?around the web|from the (?:web|archives?)
        (?:read (?:more|also|next)|see also|also read|recommended|up next|don['’]t miss) ?[:|»›→].*
        (?:related|next|previous)(?: \w+)? ?[:|»›→].*|(?:must read|more) ?[:|»›→].*"""),
    SHARING: either(r"""
        (?:share|print|e-?mail|save|bookmark|cite|download|order|rate|tweet) this \w+
        (?:share|tweet|pin|print|e-?mail|save|bookmark|copy|like|follow)(?: (?:this|the|on|via|us|it|link
        page|article|story|post|poem|recipe|facebook|twitter|x|linkedin|instagram|whatsapp|buttons?
        icon|save|e-?mail|by|to|a friend|clipboard))*
        (?=.*[a-z])(?:like|reply|report|quote|edit|share|save|award|give award|follow|flag|\d|[·|• ])+
        whatsapp|facebook|twitter|x|linkedin|reddit|telegram|instagram|pinterest|youtube|mastodon
        (?:reply|comment|report|listen|permalink|like this|reactions?)|reactions: .*|send by e-?mail
        (?:improve|edit|flag|protect) (?:this|the) (?:question|answer|article|page)
        (?:jump to|print|pin|save|rate|review) (?:this |the )?recipe|click to (?:share|e-?mail|print) .*
        follow (?:us|me|@?\w+)(?: on .{1,40})?"""),
    ADVERTISEMENT: either(r"""
        (?:(?:story|article) continues below )?advertise?ments?|advertising|sponsored(?: .{1,40})?
        promoted(?: content)?|ads?|paid (?:content|post|partnership)|remove ads
        (?:article|story) continues(?: (?:below|after).{0,30})?"""),
    AUTHORS: either(r"""
        about (?:the )?(?:authors?|writers?|contributors?|poets?|me)|contributors?|more about .{3,40}"""),
    COMMENTS: either(r"""
        [\d,.]+k? (?:comments?|replies|responses|shares?|likes?|views|reactions|votes?|points?|notes)
        (?:no|one) (?:comments?|replies)|comments?(?: \(\d+\))?|viewed [\d,.]+k?(?: times)?
        (?:leave|post|add|write|join)(?: an?| the)? (?:reply|comment|response|review|conversation|discussion)
        comments (?:are|have been) (?:now )?(?:closed|off|disabled)|\d+ thoughts? on .*|your (?:answer|reply)
        post your (?:answer|reply|comment)|(?:best|accepted|top)(?: answer)?|edited|delete|hide|score:? \d+
        (?:cite|print) this (?:page|article):?|(?:story|original) source:?
        sorted by.*|sort by.*|\#\d+|[-+]?[\d,.]+k?(?: [\d,.]+k?)+|[★☆]+.*"""),
    MEMBERS: either(r"""
        (?:(?:senior|junior|active|new|staff|full|well-known|regular|trusted|verified|premium) )*(?:member|moderator)
        (?:admin(?:istrator)?|newbie|veteran|op|original poster|(?:joined|member since) (?:\w+ )?(?:\d+, )?\d{4})
        (?:joined|member since|messages|posts|threads|topics|reaction score|(?:trophy )?points|karma): ?\S.{0,30}
        (?:reputation|registered|thread (?:starter|author)|start(?:ed)? (?:date|by)|solutions): ?\S.{0,30}
        [\d,.]+k?(?: ?[●•·] ?\d+)+|(?:likes(?: received)?|last (?:post|reply|edited)(?: by)?|registered since): ?\S.{0,40}"""),
    MAIL: either(r"""
        (?:to|cc|bcc|reply-to|in-reply-to|message-id|references|list-id|content-type|x-[\w-]+): ?.{1,100}"""),
    CONTACT: either(r"""
        (?:media|press|for)? ?(?:contacts?|enquiries|inquiries|more information|further information)
        -30-|check against delivery\.?|-?\s?ends\s?-?|\W*ends\W*|source:? [^.]{2,60}"""),
}

BEGINNING: Final = {
    RIGHTS: either(r"""
        ©|(?:copyright|\(c\)) ?(?:©|\(c\))? ?.{0,40}\d{4}|.{0,60}all rights reserved
        (?:we|this (?:web)?site) uses? cookies|(?:accept|manage|reject) (?:all )?cookies
        by (?:continuing|using|clicking|signing)\b.{0,100}\b(?:agree|accept|consent)
        cookie (?:policy|settings|preferences|notice)|your privacy (?:choices|matters|is)
        this (?:post|page|article|site) (?:may )?contains? affiliate|as an amazon associate
        reprinted (?:with|by) permission|(?:text|content) is available under
        (?:this|our) (?:live )?(?:blog|coverage|feed) (?:is|has) (?:now )?(?:closed|ended|finished)
        (?:community )?content is available under|.{0,40}© ?\d{4}
        this content downloaded from|all use subject to|not responsible for|comments are (?:moderated|subject)
        terms (?:of (?:use|service)|and conditions)|(?:proudly )?powered by
        this (?:page|article|entry) was last (?:edited|modified|updated)
        (?:cookies on |we use (?:some |only )?(?:essential |necessary )?cookies)|all content is (?:available|licensed)
        (?:when you|if you) (?:purchase|buy|click)\b.{0,60}\b(?:links?|commission|affiliate)
        a version of this (?:article|story|obituary|review) (?:appears|appeared) in
        materials? provided by|our standards:|originally (?:published|appeared) (?:at|in|on)\b
        this (?:interview|conversation|transcript|article) has been (?:lightly )?(?:edited|condensed)
        this article .{1,60} is a stub|the \w+ is not responsible for the content
        you (?:are receiving|received|get|are getting) this (?:e-?mail|message|newsletter|because)\b
        this site is (?:a )?(?:member|part) of|(?:built|made) with\b.{1,60}$|best viewed\b
        this (?:article|page|section) (?:needs|has multiple|may|does not cite)\b|comments are (?:off|closed)
        save my name|required fields|retrieved from "?http|(?:hidden )?categories:"""),
    INVITATION: either(r"""
        sign up (?:for|to|now|here|today)\b|subscribe (?:to|now|for|today|here|from|via)\b
        get (?:the|our|all|unlimited|breaking)\b.{0,60}\b(?:newsletter|in your inbox|unlimited access)
        (?:join|become)\b.{0,40}\b(?:newsletter|mailing list|a (?:subscriber|member|patron|supporter))
        (?:already )?(?:a )?(?:subscriber|member)\? |enter your e-?mail|your e-?mail address
        download (?:the|our) \w+ ?app|(?:start|try) (?:your|a|our) free trial|to continue reading
        .{1,60} is a (?:reader|listener)-supported\b|thanks for reading\b.{1,60}\bsubscribe\b
        get \S+ best stories\b|(?:do you have|have you got|got) an? .{1,40}\? (?:write|e-?mail|send|contact|tell)\b
        (?:was|is|did|do|were) .{1,20}\b(?:page|article|answer)\b.{0,12}\b(?:help|useful)|pin (?:this|it)\b
        (?:have a tip|got a tip)\b|you have \d+ (?:free )?articles?|(?:if you )?enjoy(?:ed|ing)? this (?:article|post|story)\?
        (?:forwarded|was this|got this) .{0,30}\bby a friend\b|what do you think\? |have your say\b
        this (?:article|essay|piece|interview|story) (?:first )?(?:appeared|was published) in .{1,60}(?:buy|subscribe|order)
        (?:do you|have you|did you|got|know)\b.{1,60}\? (?:tell|write|e-?mail|contact|let us|get in touch|share)
        get the (?:biggest|latest|best|top|day['’]s)\b.{1,40}\b(?:by|to your|in your|straight)
        [£$€]\d+ (?:could|can|will|would) .{5,80}(?:give|donate)|donate (?:now|today|here)
        did you (?:make|try) this|you must (?:log|be logged) in|buy (?:it|the book) (?:here|now)
        .{1,80}\bis published by .{1,60}\b(?:buy|order) it"""),
    FILED: either(r"""
        .{0,80}\b\d{4}[^;.]{0,12};\d+\(\d+\):\d+
        (?:tags?|tagged(?: with)?|categor(?:y|ies)|topics?|labels?|keywords?|subjects?|sections?) ?[:|]
        (?:filed under|posted in|tagged with)\b|browse other questions|not the answer you
        (?:[^;.]{2,40}; ){2,}[^;.]{2,40}$|cite as:|comments: \d|submission history|bibliographic tools|coordinates:"""),
}

LINKS: Final = 4
"""So many words, each of them a menu's, are a menu on one line."""
HEADS_A_LIST: Final = frozenset({OTHERS, CONTACT})
"""What stands below these, line under line, belongs to them."""

ENDS: Final = frozenset({OTHERS, AUTHORS, SHARING, COMMENTS, FILED})
"""What stands below these at the foot of a page belongs to the site."""

REACHES: Final = re.compile(
    r"\S@\S+\.\w|(?:tel|phone|fax)\b\.?:? ?[+(\d]|^\+?[\d ()-]{7,}$", re.IGNORECASE
)
"""An address or a number to write to or to call."""

# What a menu puts around its words: arrows, bullets, brackets.
TRIMMINGS: Final = " \t.:!|·•»«›‹→←↑↓▶►+*–—…✕×☰()[]"


def furniture(text: str) -> str:
    """Why `text` is no part of an article, in words; empty where nothing says so."""
    if len(text) > LONGEST:
        return ""
    words = text.casefold()
    if not words.endswith((".", "!", "?")):  # a menu has no full stops: "Listen." is spoken
        if REACHES.search(words) and len(words.split()) <= 12:
            return CONTACT
        bare = words.strip(TRIMMINGS) or words
        if len(links := bare.split()) >= LINKS and all(map(WHOLE[MENU].fullmatch, links)):
            return MENU
        for reason, pattern in WHOLE.items():
            if pattern.fullmatch(bare) or pattern.fullmatch(words):
                return reason
    return next((reason for reason, begins in BEGINNING.items() if begins.match(words)), "")
