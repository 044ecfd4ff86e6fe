"""The words that surround articles and are none of them: menus, invitations, notices.

A block is furniture only where one of these describes ALL of it (or begins it, for notices that
name the site), and never where it is longer than `LONGEST`. To add one: find the table whose
reason a listener would give, add the words in lower case, add a page to tests/articles.
"""

import re
from typing import Final

LONGEST: Final = 240
"""Characters: a longer block is prose, whatever words it begins with."""

WHOLE: Final = (
    (
        "a link of the site's menu",
        r"(?:skip|jump) to (?:\w+ ){0,3}\w+|home(?:page)?|(?:main )?menu|navigation|search|close"
        r"|log ?in|log ?out|sign ?in|sign ?up|register|my account|(?:show|view|see|load) (?:more|all)"
        r"(?: \w+){0,2}|more|next|previous|back(?: to (?:top|\w+))?|(?:archives?|about|contact|rss|faq"
        r"|help|jobs|careers|advertise|weather|sports?|news|business|opinion|world|politics|culture"
        r"|lifestyle|travel|video|videos|podcasts?|subscribe|donate|shop|store|newsletters?|tags?"
        r"|categor(?:y|ies)|terms|privacy|cookies|legal|imprint|impressum|sitemap|accessibility"
        r"|feedback|editions?|features|reviews?|poems|poets|recipes|topics|trending|latest|live"
        r"|disclaimers?|e-?paper|masthead|staff)(?: (?:us|policy|page|feed|notice|settings|statement"
        r"|with us|news|of (?:service|use)))?|about \w+pedia|mobile view|developers|statistics",
    ),
    (
        "a list of other articles",
        r"editor(?:['’]?s|s['’])? picks?|read (?:more|next|also)(?: (?:on|about|from)\b.*)?"
        r"|(?:you (?:may|might) also (?:like|enjoy|be interested in)|recommended(?: for you)?"
        r"|related(?: (?:articles?|stories|posts?|topics?|content|news|links|coverage|reading|tags))?"
        r"|more (?:on|from|in|stories|articles|news|like|by|about|poems|posts|reading|coverage|to)\b.{0,60}"
        r"|most (?:read|viewed|popular|shared|commented)|popular (?:now|posts|stories)|trending(?: now)?"
        r"|top stories|latest (?:news|stories|posts|updates|headlines)|also (?:read|on)\b.{0,40}"
        r"|(?:older|newer|recent|previous|next) (?:posts?|articles?|entries|updates?|stories|comments)"
        r"|in this (?:article|section|story)|see all\b.{0,40}|what to read next|further reading"
        r"|don['’]?t miss|in case you missed it|up next|from the (?:web|archives?)|around the web)",
    ),
    (
        "an invitation to share or to follow",
        r"(?:share|tweet|pin|print|email|e-mail|save|bookmark|copy(?: link)?|like|follow|like this"
        r"|whatsapp|facebook|twitter|x|linkedin|reddit|telegram|instagram|pinterest|youtube|tiktok"
        r"|flipboard|mastodon|bluesky|threads|comment|reply|report|listen|permalink)"
        r"(?: (?:this|the|on|via|by|to|it|us|page|article|story|post|poem|recipe|link|icon|facebook"
        r"|twitter|x|linkedin|instagram|whatsapp|email|e-mail|answer|question|friend|a|save|buttons?"
        r"|clipboard|in|new|window|opens|print|comment|reddit|mail|now))*"
        r"|(?:improve|edit|flag|protect|bump) (?:this|the) (?:question|answer|article|page)"
        r"|(?:jump to|print|pin|save|rate)(?: this| the)? recipe|send (?:by|via) e?-?mail"
        r"|follow (?:us|me|@?\w+)(?: on .{1,40})?",
    ),
    (
        "an advertisement",
        r"(?:story continues below )?advertise?ments?|advertising|sponsored(?: (?:content|by\b.{0,40}|links?))?"
        r"|promoted(?: content)?|ad|ads|paid (?:content|post|partnership)|(?:article|story) continues"
        r"(?: (?:below|after))?(?: (?:the|this))?(?: ad(?:vertisement)?)?|remove ads",
    ),
    (
        "the comments, or their count",
        r"(?:\d[\d,.]*k?|no|one|a) (?:comments?|replies|responses|shares?|likes?|views|reactions|claps"
        r"|votes?|points?|upvotes|retweets|notes)|comments?(?: \(\d+\))?|\(\d+\)|viewed [\d,.]+k?(?: times)?"
        r"|(?:leave|post|add|write)(?: a)? (?:reply|comment|response)|join the (?:conversation|discussion)"
        r"|(?:view|show|see|load) (?:\w+ ){0,2}comments|comments (?:are|have been) (?:now )?(?:closed|off|disabled)"
        r"|[-+]?\d{1,6}|[\d,.]+k|score:? \d+|(?:best|accepted|top|highest score)(?: answer)?|\d+ (?:badges?|"
        r"gold|silver|bronze).*|sort(?:ed)? by:?.{0,40}|edit(?:ed)?|delete|hide|follow|reputation",
    ),
)

BEGINNING: Final = (
    (
        "a notice of cookies, consent or rights",
        r"(?:copyright|©|\(c\)) ?.*\d{4}|.{0,60}all rights reserved|(?:we|this (?:site|website|page)) uses? "
        r"cookies|by (?:continuing|using|clicking|signing)\b.{0,80}\b(?:agree|accept|consent)\b|(?:accept|manage|reject) (?:all )?cookies"
        r"|cookie (?:policy|settings|preferences|notice)|your privacy (?:choices|matters|is)|this (?:post|page|article|site)"
        r" (?:may )?contains? affiliate|as an amazon associate|reprinted (?:with|by) permission"
        r"|(?:text|content) is available under|terms (?:of (?:use|service)|and conditions)|(?:proudly )?powered by|designed by"
        r"|this (?:page|article|entry) was last (?:edited|modified|updated)|©",
    ),
    (
        "an invitation to subscribe",
        r"(?:sign|signing) up (?:for|to|now|here|today)\b|subscribe (?:to|now|for|today|here|from)\b"
        r"|get (?:the|our|all|unlimited|breaking|more)\b.{0,60}\b(?:newsletter|inbox|access|e-?mails?|app)\b"
        r"|(?:join|support|become)\b.{0,40}\b(?:our|a|the) (?:newsletter|mailing list|subscriber|member"
        r"|patron|supporter)|(?:already )?(?:a )?(?:subscriber|member)\? |enter your e-?mail"
        r"|your e-?mail address|download (?:the|our) \w+ ?app|(?:start|try) (?:your|a|our) free trial"
        r"|you have \d+ (?:free )?articles?|thank you for (?:reading|signing up|subscribing)\b.{0,40}$"
        r"|to continue reading|enjoy(?:ed|ing)? this (?:article|post|story)\b|did you (?:make|try) this",
    ),
    (
        "how the site files the article",
        r"(?:tags?|tagged(?: with| as)?|categor(?:y|ies)|topics?|filed under|posted in|labels?|keywords?"
        r"|sections?|in categories|subjects?):? *[:|]|(?:filed under|posted in|tagged(?: with)?)\b"
        r"|browse other questions|not the answer you",
    ),
    (
        "a link to another article",
        r"(?:read (?:more|also|next)|see also|related(?: \w+)?|more|also read|next(?: \w+)?|previous(?: \w+)?"
        r"|recommended|up next|watch|listen|don['’]t miss|explore|live|must read)(?: now)? ?[:|»›→]",
    ),
)

# A tag of a link, an arrow, a bullet: what a menu puts around its words.
TRIMMINGS: Final = " \t.:!|·•»«›‹→←↑↓▶►+*-–—…✕×☰()[]"


def furniture(text: str) -> str:
    """Why `text` is no part of an article, in words; empty where nothing says so."""
    if len(text) > LONGEST:
        return ""
    words = text.casefold()
    bare = words.strip(TRIMMINGS) or words
    if not words.endswith((".", "!", "?")):  # a menu has no full stops: "Listen." is spoken
        for reason, pattern in WHOLE:
            if re.fullmatch(pattern, bare):
                return reason
    for reason, pattern in BEGINNING:
        if re.match(pattern, words):
            return reason
    return ""
