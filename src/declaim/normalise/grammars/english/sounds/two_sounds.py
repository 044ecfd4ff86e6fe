"""Words of one spelling and two sounds: where an engine takes the wrong one, and a respelling.

A respelling is a word or a spelling that every engine says as the other sound. A row stands only
for a context in which no reader would take the first sound; in any other the word stays as it is.
"""

from typing import NamedTuple


class Homograph(NamedTuple):
    """A word, the patterns around it, and a spelling of its other sound."""

    word: str
    before: str
    """A pattern; empty for any text."""
    after: str
    said: str
    written: str
    """An example, and its spoken form."""
    spoken: str
    about: str = ""
    """A pattern that the sentence has beside the word; empty for any sentence."""
    unless: str = ""
    """A pattern that the sentence must not have."""


_MODAL = r"\b(?:to|will|would|can|could|must|should|might|may|'ll|n't|not|let's)"
_HIM = r"(?:me|us|him|her|them|it|my|your|his|their|this|that|the|these|those|all|each|both|any)\b"
START = r"(?:^|[.!?:][\"')]? |\n|[\"(]|[Pp]lease |[Nn]ever |\bthen |\bThen )"

HOMOGRAPHS = (
    Homograph("tear", r"\b(?:[Ww]ear and)", "", "tare", "wear and tear", "wear and tare"),
    Homograph("Job", r"\b[Bb]ook of", "", "Jobe", "the Book of Job", "the Book of Jobe"),
    Homograph("lead", "",
        r"(?:,? (?:pipes?|paint|poisoning|acid|bullets?|shot|smelters?|solder|ore"
        r"|dust|weights|acetate|roof|piping)\b|-(?:acid|based|lined|free paint)\b)", "led",
        "a lead pipe", "a led pipe"),
    Homograph("lead", r"\b(?:zinc|copper|arsenic|mercury|cadmium|tin|silver|molten|blood)(?:,| and"
        r"| or|, and)?", r"(?=[ ,.;)])", "led", "zinc and lead ore", "zinc and led ore"),
    Homograph("lead", r"\b(?:(?:weighted|filled|lined) with|heavy as|(?:feet|limbs|legs|sank|hung)"
        r" like)", r"(?=[ ,.;)]|$)", "led", "as heavy as lead", "as heavy as led"),
    Homograph("lead", r"", r" and (?:zinc|copper|arsenic|mercury|cadmium|tin)\b", "led",
        "lead and zinc mines", "led and zinc mines"),
    Homograph("wound",
        r"\b(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey|I|[Ww]e|had|road|river|path|track|trail|who"
        r"|procession|line|was|were|stream|train|and)",
        r" (?:up|down|around|round|through|along|back|past|its way|their way|his way"
        r"|the clock|the watch|his watch|her watch|tightly)\b", "wownd", "He wound the clock.",
        "He wownd the clock."),
    Homograph("wound",
        r"\b(?:rivers?|roads?|streets?|lanes?|paths?|trails?|tracks?|streams?|gully|creek|valley"
        r"|staircase|stairs?|procession|column|highway|caravan|canyon|passage)",
        r"(?! (?:care|dressing|healing|was|is|were))", "wownd",
        "A narrow gully wound and rose.", "A narrow gully wownd and rose."),
    Homograph("wound", "", r" tight(?:ly)? (?:about|a?round)\b", "wownd",
        "a cloth wound tight round him", "a cloth wownd tight round him"),
    Homograph("wound", r"\b(?!to|not|will|would|can|could|may|might|must|should|n't)\w+",
        r" (?:himself|herself|itself|themselves) (?:along|around|round|about|up|through|into)\b",
        "wownd", "The snake wound itself around it.", "The snake wownd itself around it."),
    Homograph("wound", r"(?:\band|,|\bwhich|\bthat|\bthen|[a-z]ly|\bhad|\bbeen)",
        r" (?:up|down|around|round|through|along|past|by|into|across|between|among|about|like"
        r"|cotton|wool|thread|yarn|string|rope|wire|a|the|her|his)\b", "wownd",
        "The canyon twisted and wound like a snake.", "The canyon twisted and wownd like a snake.",
        unless=r"(?i)\b(?:bullets?|bleed\w*|bled|blood|knife|stab\w*|shots?|surgeons?|doctor"
        r"|heal\w*"
        r"|injur\w*|soldiers?|kill\w*|enem\w*)\b"),
    Homograph("wind", rf"(?:{_MODAL}|\b(?:roads?|paths?|rivers?|they))",
        r" (?:up|down|back|its way|their way|his way|the clock|the watch|the handle"
        r"|through|along|around|round|it)\b", "wined", "You must wind the clock.",
        "You must wined the clock."),
    Homograph("bow", r"\b(?:take|takes|took|taken|taking|made|makes?)(?: a| his| her"
        r"| their)(?: (?:deep|final|last|little|low|slight|small|stiff))?",
        r"(?! (?:and arrows?|drill|from|lathe|out of|saw|string|tie)\b)", "bough",
        "She took a bow.", "She took a bough."),
    Homograph("bow", rf"{_MODAL}|\b(?:they|we|refused to|forced to)",
        r" (?:to|down|out|before|his head|her head|their heads|your head)\b", "bough",
        "He would not bow to them.", "He would not bough to them."),
    Homograph("minute", r"\b(?:[Aa]|[Tt]he|in|of|most|so|very|such|only|[Ee]very|in such|with)",
        r"(?:,? (?:and|or)(?: [a-z]+){1,2})?"
        r" (?:attention|knowledge|scrutiny|accuracy|fidelity|amounts?|quantit(?:y|ies)|details?"
        r"|particles?|traces?|fractions?|differences?|changes?|cracks?|pieces|holes?|inspection"
        r"|creatures?"
        r"|organisms?|doses?|portions?|proportions?|fragments?|grains?|specks?"
        r"|examination|droplets?|insects?|crystals?|variations?)\b", "my newt",
        "a minute amount of salt", "a my newt amount of salt"),
    Homograph("Polish", r"(?:^|[.!?][\"')]? |\n)", r" (?:the|your|his|her|it|them|each|all)\b",
        "Pollish", "Polish the table.", "Pollish the table."),
    Homograph("Reading", r"\b(?:in|at|from|near|to)",
        r"(?=[.;)]|$|,(?! [A-Z][a-z]+(?:,| and))| (?:in|on|by|was|where|station|railway)\b)",
        "Redding", "She lives in Reading.", "She lives in Redding."),
    Homograph("Reading", "",
        r" (?:F\.? ?C|Festival|Gaol|Abbey|Borough|Crown Court|Football Club)\b", "Redding",
        "fans of Reading FC", "fans of Redding F C"),
    Homograph("live", r"\b(?:broadcast|streamed|streaming|televised|performed|perform|recorded"
        r"|aired|air|reporting|shown|went|go|goes|going|sang|sing|played)",
        r"(?=[ .,;])(?!(?<=go live|es live|ng live) (?:in|with|at|on|near) (?:[a-z]+ )?[a-z]+)"
        r"(?! (?:in|with|at) (?:the same|a house))", "lyve", "It was shown live.",
        "It was shown lyve."),
    Homograph("live", r"\b(?:[Aa]|[Tt]he|of|some|with|first|[Hh]er|[Hh]is|[Tt]heir|two|three)",
        r" (?:shows?|streams?|coverage|bait|events?|bands?|ammunition|births?"
        r"|wires?|feeds?|chickens?|animals|fish|bullets|rounds)\b", "lyve",
        "a live show", "a lyve show"),
    Homograph("live", "", r" (?:music|broadcasts?|albums?|audiences?|performances?|TV|television"
        r"|concerts?|recordings?)\b", "lyve", "This includes live music.",
        "This includes lyve music."),
    Homograph("Live", r"(?:[\"'\u201c\u2018:]|^)", r" (?:at|from) (?:the )?[A-Z]", "Lyve",
        'the album "Live at the Roxy"', 'the album "Lyve at the Roxy"'),
    Homograph("tear", START, r" (?:up|down|apart|off|out|it|the|through|along|open|each|a)\b",
        "tare", "Tear it up.", "Tare it up."),
    Homograph("tear", r"\b[Aa](?: (?:small|big|long|large|slight))?",
        r" in (?:the|his|her|my|your|a) (?:fabric|jacket|shirt|cloth|curtain|coat"
        r"|ligament|muscle|sail|trousers|dress|tissue|paper)\b", "tare", "a tear in the fabric",
        "a tare in the fabric"),
    Homograph("excuse", "", r" (?:me|us|him|them|my|the)\b", "excuze", "Excuse me, sir.",
        "Excuze me, sir."),
    Homograph("refuse", "",
        r" (?:collect(?:ion|ors?)|pick-?up|removal|containers?|bins?|trucks?|sacks?|dumps?|heaps?"
        r"|sites?|bags?|tips?|disposal|lorr(?:y|ies))\b", "reffuce", "refuse collection",
        "reffuce collection"),
    Homograph("refuse", r"\b(?:on|in|from|by|into|through|amid|under|[Gg]eneral|street|solid"
        r"|animal|organic|rotting|decaying|mining|industrial|camp)",
        r"(?=[.,;]|$| (?:and|or|heaps?|from|in|was|is|that|which)\b)", "reffuce",
        "They feed on refuse.", "They feed on reffuce."),
    Homograph("refuse", r"\b(?:household|garden|of|kitchen|domestic|with)",
        r"(?=[.,;]| (?:and|from|in|was|is)\b)", "reffuce", "piles of refuse.", "piles of reffuce."),
    Homograph("dove",
        r"\b(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|who|I|[Ww]e|and|then|plane|diver|swimmers)",
        r" (?:into|in|off|for|down|under|deep|deeper|headfirst|through|behind|right"
        r"|straight)\b", "dohve", "She dove into the lake.", "She dohve into the lake."),
    Homograph("bass", r"\b(?:[Ss]ea|[Ss]triped|[Ll]argemouth|[Ss]mallmouth|[Bb]lack|[Rr]ock"
        r"|[Gg]rilled|caught a|catch|caught)", "", "bas", "grilled sea bass", "grilled sea bas"),
    Homograph("bass", "", r"(?:-fish(?:ing|ed|ermen)?| (?:fish(?:ing)?"
        r"|in (?:the|a|this) (?:lake|river|pond)|boats?|fillets?|lake))\b", "bas",
        "a bass in the lake", "a bas in the lake"),
    Homograph("bass", "", r"(?:,? (?:and |or )?(?:guitars?|drums?|keyboards?|vocals|piano)"
        r"| (?:guitarists?|players?|lines?|clarinets?|trombones?|solos?|riffs?|parts?|notes?|clef"
        r"|voices?|amp(?:lifier)?s?|singers?|strings?|in (?:a|the) (?:band|group)))\b", "base",
        "bass guitar and drums", "base guitar and drums"),
    Homograph("bass", r"\b(?:[Uu]pright|[Dd]ouble|[Ee]lectric|[Aa]coustic|[Ss]ynth|[Ff]retless"
        r"|(?:on|plays?|played|playing)(?: the)?|(?:drums|guitars?|keyboards|vocals),?(?: and)?)",
        "", "base", "She plays bass.", "She plays base.",
        unless=r"(?i)\b(?:fish\w*|lakes?|rivers?|angl\w*|trout|boats?|bait|lures?)\b"),
    Homograph("separate", START, rf" (?!the two\b|it from\b){_HIM}", "separayt",
        "Separate the eggs.", "Separayt the eggs."),
    Homograph("delegate",
        r"\b(?:[Aa]n?|[Tt]he|[Ee]ach|[Ee]very|[Aa]s|elected|chosen|former|official|voting|state"
        r"|State|party|female|male|foreign|federal|alternate|single|first|[Uu]nion|one|chief|UN"
        r"|[Cc]onference|[Cc]onvention|Democratic|Republican|Apostolic|papal|[A-Z]\w+'s)", "",
        "delegut", "He was a delegate to it.", "He was a delegut to it."),
    Homograph("delegate", "", r" (?:votes?|districts?|counts?|selection|[A-Z][a-z]+ [A-Z][a-z]+)\b",
        "delegut", "enough delegate votes", "enough delegut votes"),
    Homograph("delegates", r"\b(?:[Tt]he|of|by|with|among|other|thousand|hundred|all|many|[Uu]nion"
        r"|[Cc]onference|party)", r"(?! (?:the|to|authority|it|power|work|tasks|responsib))",
        "deleguts", "all the delegates", "all the deleguts"),
    Homograph("resume", r"\b(?:a|my|his|her|your|their|our|[Aa]|[Mm]y|[Hh]is|[Hh]er"
        r"|[Yy]our)(?: (?:strong|impressive|long|new|good|thin))?",
        r"(?=[.,;?]|$| (?:and|with|that|is|was|in|or|includes?|says|shows)\b)", "rezoomay",
        "Send a resume.", "Send a rezoomay."),
    Homograph("desert", r"\b(?:n't|never|not|[Dd]on't)|^", r" (?:him|her|them|me|us|your|his)\b",
        "dessert", "Desert him now", "Dessert him now"),
    Homograph("row", r"\b[Aa](?: (?:bitter|fierce|furious|public|blazing|political|diplomatic|huge"
        r"|major|heated|fresh|new|growing|family))?",
        r" (?:broke out|erupted|over|has broken out)\b", "rau", "A row broke out.",
        "A rau broke out."),
    Homograph("row", r"\b(?:amid|amidst|after|into|sparks?|sparked|triggers?|over|ugly)",
        r" (?:over|about|with|between|as|with)\b", "rau", "He quits amid row over tax",
        "He quits amid rau over tax"),
    Homograph("row", r"\b(?:over|amid) (?!(?:the|an?|his|her|my|their|one|each|every)\b)"
        r"(?:[A-Za-z-]+ ){0,2}[a-z-]+", r"(?=$|[.,:;])", "rau", "She quits over tax row",
        "She quits over tax rau"),
    Homograph("row", r"\b(?:having|had|have|after|into) (?:an?|another|the)(?: [a-z]+)?",
        r" (?:with|over|about|between)\b", "rau", "They had a row about it.",
        "They had a rau about it."),
    Homograph("row", r"\b(?:[Tt]h(?:e|is|at)|[Aa]|[Aa]nother|[Ii]ts|[Tt]heir)(?: \w+)?",
        r" (?:over|between|about (?!\d|a\b|an\b|half|one|two|three|four|five|six|ten|twenty))",
        "rau", "The row over the tax goes on.", "The rau over the tax goes on.",
        unless=r"(?i)\b(?:(?:front|back|top|bottom|first|second|third|last|next|same|single|long"
        r"|middle|upper|lower|blank|empty|header|new) _|_ (?:over|between) (?:each|every|rows)"
        r"|seats?|tables?|columns?|cells?|chairs?|houses?|plants?|seeds?|beads?|knit\w*|stitch\w*"
        r"|bricks?|tiles?|teeth|trees|boats?|oars?|garden|data|keyboard|desks?|windows|buttons?"
        r"|stars|moved?|inches|feet|spreadsheets?|grids?|floors?|shelf|shelves)\b"),
    Homograph("row", r"\b(?:[Mm]akes?|[Mm]ade|[Mm]aking|[Kk]ick(?:ed|ing)? up) (?:such )?a",
        r"(?=[.,;!?]|$| (?:about|over|on)\b)", "rau", "He made a row about it.",
        "He made a rau about it.", unless=r"(?i)\b(?:knit\w*|stitch\w*|seeds?|bricks?|tables?)\b"),
    Homograph("row", r"\b(?:bitter|furious|blazing|diplomatic|heated)", r"", "rau",
        "a blazing row", "a blazing rau"),
    Homograph("Nice", r"\b(?:in|to|from|near)",
        r"(?=[.;)]|$|, (?:France|where|on|in)\b| (?:in|on|airport|by)\b)", "Neece",
        "He lives in Nice.", "He lives in Neece."),
    Homograph("close", r"\b(?:[Aa]t|to|until|by|before|after|towards?) (?:the|a)",
        r"(?= of\b|[.,;]|$)", "cloze", "at the close of the day", "at the cloze of the day"),
    Homograph("close", r"\b(?:[Mm]arket(?:'s)?|trading|Friday's|Monday's|Tuesday's|Wednesday's"
        r"|Thursday's|yesterday's|[Dd]aily|previous)",
        r"(?=[.,;]|$| (?:on|of|in|at|was|is|and|to)\b)", "cloze", "at the market close on Monday",
        "at the market cloze on Monday"),
    Homograph("lead", r"\b(?:production|use|deposits?|compounds?|free|levels?|amounts?|traces?"
        r"|concentrations?|tonnes?|tons|sheets?|pieces?|isotopes|made) of|\b(?:containing|contain"
        r"|contains|covered in|red|white|sometimes)", r"(?=[ ,.;)]|$)(?! (?:role|roles|vocals?"
        r"|singer"
        r"|guitar|actor|actress|single|the|by|to|over|in the)\b)", "led", "the use of lead",
        "the use of led"),
    Homograph("lead", "", r" (?:mines?|mining|miners?|pellets?|glass|sinkers?|oxide|sulfide|roofs?"
        r"|ingots?|glaze|crystal|smelting|contamination|exposure|isotopes?|salts?"
        r"|sheets?)\b", "led",
        "a lead mine", "a led mine"),
    Homograph("lead", r"(?:^|[.!?] )", r" (?:is|was) (?:a|the|an|used|soft|toxic|easily"
        r"|usually|found"
        r"|mined) (?:chemical|metal|neurotoxin|heavy|soft|relatively|for|in|and"
        r"|extracted)\b", "led",
        "Lead is a metal.", "Led is a metal."),
    Homograph("bow", r"\b(?:port|starboard|lee|weather|bulbous|clipper|ship's|vessel's|boat's"
        r"|(?:at|off|over|across|under|beyond|past|near) (?:the|her|its))",
        r"(?! (?:and arrows?|string|tie|hunters?|strings|street|bridge|river)\b)", "bough",
        "a wave over the bow", "a wave over the bough",
        unless=r"(?i)\b(?:chin|hair|ribbons?|dress|hat|bonnet|neck|throat|arrows?|violin|fiddle"
        r"|sash|waist|archer)\b"),
    Homograph("bow", "", r" (?:waves?|thrusters?|guns?|section|modules?|visor|doors?|and stern"
        r"|to stern|torpedo|ramp|of (?:the|a|an|her) (?:ship|boat|vessel|gondola|canoe|yacht|ferry)"
        r"|[Ww]ow)\b",
        "bough", "from bow to stern", "from bough to stern"),
    Homograph("bow", r"\b(?:deep|slight|kneeling|respectful|ceremonial|low|stiff|courtly|formal"
        r"|polite|graceful|profound|sweeping|mock|ceremonious|elaborate|curt|gallant|solemn"
        r"|courteous"
        r"|haughty|awkward|humble|cordial|(?:than|did|does|answer for an?))",
        r"(?! (?:and arrows?|ties?|windows?|string)\b)", "bough",
        "with a deep bow", "with a deep bough",
        unless=r"(?i)\b(?:ribbons?|hair|violin|arrows?|hull|tied)\b"),
    Homograph("tear", r"\b(?:partial|complete|A\.C\.L|U C L|meniscus|ligament|rotator cuff|labral"
        r"|labrum|retinal|slight|hamstring|calf|aortic|muscle|tendon|quadriceps|Achilles)", "",
        "tare",
        "a partial tear", "a partial tare"),
    Homograph("tear", "", r"(?:-(?:offs?|resistant|sheets?|proof)\b| (?:itself|himself|herself"
        r"|themselves|apart|down|easily|of (?:his|her|the|a) (?:\w+ )?(?:meniscus|ligament|tendon"
        r"|muscle|labrum|cuff|UCL|ACL)|out (?:his|her|their)|off (?:the|his|her)|into)\b)", "tare",
        "They tear down the posters.", "They tare down the posters.",
        unless=r"\b(?:shed|dropped|wept|cried) a _"),
    Homograph("tear", r"\bto", r" gas\b", "teer", "resort to tear gas", "resort to teer gas"),
    Homograph("minute", r"\b(?:species of|genus of|is a|with|are|series of|some)",
        r" (?:sea snails?|snails?|teeth|hairs|spines?|dots?|glands|scales|fossil|indistinct"
        r"|secretory"
        r"|operculate|dark)\b", "my newt", "a genus of minute snails", "a genus of my newt snails"),
    Homograph("excuse", r"\b(?:to|not|cannot|and)",
        r" (?:military|criminal|potential|such|every|any|those|this|that|people|himself|herself"
        r"|themselves)\b", "excuze", "to excuse such acts", "to excuze such acts"),
    Homograph("wound", r"\b(?:loosely|tightly|spirally|coils|coil|springs|thread|wire|tape"
        r"|cable)[ -]",
        r"(?! (?:on|in) (?:the|his|her) (?:leg|arm|head|body|chest)\b)", "wownd",
        "a tightly wound coil", "a tightly wownd coil"),
    Homograph("refuse", r"\b(?:human|village|building|dumping|Dumping|city's|town's|burn(?:ing)?)",
        "", "reffuce", "burning refuse", "burning reffuce"),
    Homograph("bass", r"\b(?:white|spotted|trout,|catfish,|carp,|perch,|salmon,|for)",
        r"(?=, (?:trout|catfish|carp|perch|bluegill|etc|channel|pike)|,? (?:and|or) (?:trout"
        r"|catfish"
        r"|carp|perch|bluegill|pike)\b| (?:is|are) (?:known|also|found)\b)", "bas",
        "the spotted bass is found here", "the spotted bas is found here"),
    Homograph("Reading", r"\b(?:for|of|and|[Tt]he|University of|Trinity,|signed for|joined)",
        r"(?: (?:area|Railroad|Company|University|Academy|Rage)\b|, (?:Pennsylvania|Berkshire"
        r"|England"
        r"|Massachusetts|PA)\b| at the age\b)", "Redding", "the Reading Railroad",
        "the Redding Railroad"),
    Homograph("Reading", "", r"(?: (?:University|School of|Railroad|Terminal|Prison|Station"
        r"|Phillies"
        r"|Royals)\b|, (?:Pennsylvania|Berkshire|England|Massachusetts)\b)", "Redding",
        "in Reading, Berkshire", "in Redding, Berkshire"),
    Homograph("resume", r"\b(?:an?|his|her|my|their|your) (?:extensive|impressive|substantial|short"
        r"|strong|long)", "", "rezoomay", "an extensive resume", "an extensive rezoomay"),
    Homograph("graduate", r"\bto", r" (?:students?|school|schools|degrees?|programs?|programmes?"
        r"|level|courses?|work|education|training|research|admissions?)\b", "grajuet",
        "She went to graduate school.", "She went to grajuet school."),
    Homograph("content", r"(?:\b(?:I|he|she|we|they|you) (?:am|was|were|is|are)|'m|'re"
        r"|\b[Ss]eem(?:s|ed)?|\b[Ff]e(?:el|els|lt)|\bremain(?:s|ed)?|\bgrew|\b(?:left|leaves?"
        r"|ma[dk]es?|kept|keeps?)"
        r" (?:me|him|her|us|them|you)|\b[Nn]ot|\b[Nn]ever|\b(?:quite|perfectly|always|seldom))"
        r"(?: (?:very|so|quite|perfectly|fairly|rather|always|never|not|now|more|well|entirely))*",
        r"(?=[.,;:!?]|$| (?:with|to|and|but|just|merely|simply|enough|here|there|as|in|for)\b)",
        "conntent", "The meal left me content and warm.", "The meal left me conntent and warm."),
    Homograph("content", r"\bheart's", "", "conntent", "to her heart's content",
        "to her heart's conntent"),
    Homograph("dove", r"\b(?:quickly|first|then|and|[A-Z][a-z]+)",
        r" (?:for the|into the|with an|and caught|deep|under)\b", "dohve", "Ann dove for the ball.",
        "Ann dohve for the ball."),
)  # fmt: skip
