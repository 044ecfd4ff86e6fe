"""More words of two sounds: the whole sentence shows what is spoken of, a ship or an archer.

They stand behind those of `two_sounds`, where a word beside them decides.
"""

from declaim.normalise.grammars.english.sounds.two_sounds import Homograph

BY_SENTENCE = (
    Homograph("bow", r"\b(?:[Tt]he|[Hh]er|[Ii]ts|its|in|by|'s|a|\w+ing|two|wooden|modified)",
        r"(?! (?:and arrows?|arrows?|string|ties?|hunters?|hunting|street|bridge|river|window)\b)",
        "bough", "The ship sank by the bow.", "The ship sank by the bough.",
        about=r"(?i)\b(?:ships?|stern|torpedo(?:es)?|hull|aboard|starboard|vessels?|keel|waterline"
        r"|boats?|kayak|submarines?|cruisers?|frigates?|sank|sinking|sink|pounders?|thrusters?"
        r"|raking|rake|sailed|yacht|sailors?|crew|mast|sails?|harbou?r|docked|gunwale|rudder"
        r"|propellers?"
        r"|knots|draught|oars?|rowers?|naval|navy|fleet|HMS|USS|ferry|lifeboat|rammed|moored|dinghy"
        r"|schooner|forecastle|figurehead|bulkheads?|raft|surf|deck|whal\w+|harpoon\w*"
        r"|destroyers?|anchors?|captain|prow|holed|canoe|collision)\b",
        unless=r"(?i)\b(?:arrows?|violins?|cellos?|strings|archers?|archery|quiver|fiddle)\b"),
    Homograph("bow", r"\b(?:[Mm]ade|[Mm]akes?|making|took|takes?|with|gave|gives?|giving|returned?"
        r"|by|dropped|acknowledged) (?:him |her |them |me )?(?:an?|his|her|their|another|the)"
        r"(?: [a-z-]+,?){0,3}",
        r"(?=[.,;]| (?:to|that|and (?:went|left|said)|which|from|as|he|she)\b)",
        "bough", "He made his solemn bow, and left.", "He made his solemn bough, and left.",
        unless=r"(?i)\b(?:arrows?|archers?|violin|fiddle|ribbons?|hair|tied?|tie|shot|shoots?"
        r"|hunt\w*"
        r"|armed|quiver|string|carved|wooden|yew|instrument|hull|ship|sticks?)\b"),
    Homograph("bow", r"\b(?:during the|impressive|official|final|her first|his first)", "", "bough",
        "She made an impressive bow.", "She made an impressive bough."),
    Homograph("delegate",
        r"\b\w+(?<!\bto)(?<!will)(?<!ould)(?<!can)(?<!may)(?<!might)(?<!must)(?<!hall)(?<!not)(?<!n't)"
        r"(?<!hey)(?<![Ww]e)(?<!\bI)(?<![Yy]ou)(?<!who)(?<!which)(?<!\band)(?<!\bor)(?<!\bnor)"
        r"(?<!ly)(?<!always)(?<!often)(?<!also)(?<![bdeghklmnprtwy]s)(?<!that)",
        r"(?! (?:the|his|her|their|its|our|authority|powers?|respons|tasks?|work|duties|decisions"
        r"|some|all|most|it|them|any|this|these|such|everything)\b)", "delegut",
        "the Cuban delegate", "the Cuban delegut"),
    Homograph("delegate", "", r" of\b", "delegut", "Lee, delegate of the committee",
        "Lee, delegut of the committee"),
    Homograph("delegate", r"\band", r" (?:to|from|of) (?:the )?[A-Z]\w+", "delegut",
        "envoy and delegate to Rome", "envoy and delegut to Rome"),
    Homograph("lead",
        r"\b\w+(?<!\bto)(?<!will)(?<!ould)(?<!can)(?<!may)(?<!\bthe)(?<!\ba)(?<!his)(?<!her)(?<!heir)"
        r"(?<!\bin)(?<!into)(?<!took)(?<!take)(?<!not)(?<!and)(?<!who)(?<!which)(?<!that)"
        r"(?<!hey)(?<!\bwe),?|^",
        r"(?! (?:to|the|singers?|roles?|guitar\w*|vocal\w*|actors?|by|over|up|off"
        r"|into|from|out)\b)",
        "led", "Copper hardens while lead is common in pewter.",
        "Copper hardens while led is common in pewter.",
        about=r"(?i)\b(?:metals?|isotopes?|pewter|tin|zinc|copper|antimony|alloys?|oxides?|atomic"
        r"|toxic|poison\w*|roofs?|tiled?|pipes?|bullets?|sandstone|oxidation|carbon|chemical|mining"
        r"|smelt\w*|elements?|silver|arsenic|mercury|cadmium|batteries|solder)\b",
        unless=r"(?i)\b(?:singer|act(?:or|ress)|vocals?|guitar|role|scored|match|film"
        r"|goal)\b"),
    Homograph("Reading",
        r"(?:\b(?:put|beat|against|to|and|at|in|from|with|for|by|of|joined|left|near|through|Port"
        r"|loan"
        r"|attended|Royal|,)|[a-z],)",
        r"(?! (?:Room|Comprehension|Programs?|Lists?|Recovery|Rainbow|Writing|Clubs?|Levels?|Skills"
        r"|Challenge|Week|Groups?|Series|First|Glasses|is|the|a|books?|and (?:Writ|Math|Arith))\b)"
        r"(?=[ .,;)'-]|$)", "Redding", "a loan to Reading and York", "a loan to Redding and York",
        unless=r"(?i)\b(?:books?|literacy|math\w*|writing|pupils|grades?|students?|comprehension"
        r"|teachers?|literature|poetry|novels?|library|children|magazine|Series|course)\b"),
    Homograph("tear", r"\b(?:[Aa]|[Tt]he|of|[Ii]f a|severity of|non-|season-ending|various|12-4|and"
        r"|vigorously|[A-Z]\w+|can|could|would|will|bombings|they|that)",
        r"(?! ?(?:gas|ducts?|films?|glands?|drops?|fluids?|production|stains?|rolled|ran|fell|slid"
        r"|trickled|drop(?:s|ped)|glisten\w*|gather\w*|start\w*|stood|escaped|came|crept|hung|stole"
        r"|splash\w*|springs?|will fall|that did|and a|or two|in (?:his|her|my|their) eyes?"
        r"|down (?:his|her|my) (?:face|cheek)|from)\b)", "tare",
        "If a tear is found, rest it.", "If a tare is found, rest it.",
        unless=r"(?i)\b(?:eyes?|cry|crying|cried|weep|wept|shed|cheeks?|gas|sad|sorrow|grief"
        r"|wiped?|dropped"
        r"|brush(?:ed)?|sigh\w*|lacrimal|ocular|smoke|onions?|ducts?|face|drop|sadness|tests)\b"),
    Homograph("tear", "", r"(?: [a-z]+){1,4} into (?:\w+ )?(?:pieces|strips|chunks|shreds|bits)\b"
        r"| (?:around|through|open)\b", "tare", "Tear the bread into pieces.",
        "Tare the bread into pieces."),
    Homograph("tear", r"\b(?:break|rip|cut|crack|hole|stretch|wear),? or", "", "tare",
        "any break or tear in it", "any break or tare in it"),
    Homograph("Tear", "", r" (?:[Yy]ou|[Dd]own|[Uu]p|[Ii]t|[Tt]he|[Tt]his|[Ss]heets?)\b", "Tare",
        '"Tear You Apart"', '"Tare You Apart"'),
    Homograph("excuse", "", r" (?:[Mm]e|[Mm]y|[Aa]ll)\b", "excuze", "the song Excuse Me",
        "the song Excuze Me"),
    Homograph("live", r"\b(?:but|today|now|still|usually|mostly|all|both|there|that|which)",
        r" (?:alone|longer|a (?:few|long|normal|quiet|good|full)|in (?:the|an?|poverty|fear|peace)"
        r"|on (?:the|an?)|near|without|with (?:my|his|her|their|our)|for|here|there|together)\b",
        "liv", "Many of us today live alone.", "Many of us today liv alone."),
    Homograph("live", r"\b(?:\w+s|[Pp]eople|[Mm]en|[Ww]omen|[Cc]hildren|[Tt]wo|and)",
        r" (?:there|here|happily|solitarily|together|alone|among|various|within|under|outside|below"
        r"|across|between"
        r"|and (?:work|minister|die|let)|a (?:\w+ )?(?:life|lie)|up to|off (?:the|his|her))\b",
        "liv", "Bears live solitarily.", "Bears liv solitarily."),
    Homograph("resume", r"\b(?:her|his|my|your|their|our|a|an \w+|on the|acumen/)",
        r"(?! (?:the|his|her|its|their|play|work|talks|normal|operations)\b)", "rezoomay",
        "three credits on her resume when asked", "three credits on her rezoomay when asked"),
    Homograph("refuse", r"(?:'s|\band|\bwater and)", r" (?:was|is|management|collection)\b",
        "reffuce", "the city's refuse was burnt", "the city's reffuce was burnt"),
    Homograph("bass", r"\b(?:white)", r"(?=[,.;]| (?:is|are|were|and|can)\b)", "bas",
        "the white bass, and pike", "the white bas, and pike"),
    Homograph("Bass", "", r" (?:Tournament|Anglers|Pro Shops|Fishing|Lake|Boats?)\b", "Bas",
        "the Bass Tournament", "the Bas Tournament"),
    Homograph("bass", "", "",
        "bas", "He caught a bass in the pond.", "He caught a bas in the pond.",
        about=r"(?i)\b(?:caught|catch(?:es)?|fish(?:ing|es|ed)?|anglers?|trout|bait|lures?|perch"
        r"|pike|pounds|trophy|spawn\w*|fishing rod|hooked|carp|catfish|crappie|calico|walleye"
        r"|pond)\b",
        unless=r"(?i)\b(?:guitars?|drums?|player|band|sings?|songs?|voice|tenor|clef|notes?|albums?"
        r"|music|jazz|vocals?|tone|beats?)\b"),
    Homograph("separate", r"\b(?:until|when|as|once|where|before|after|if|while)"
        r"(?: the| these| two)?(?: \w+)? \w+s", r" (?:from|into|out|easily|naturally|completely)\b",
        "separayt", "Wait until the edges separate from it.",
        "Wait until the edges separayt from it."),
    Homograph("separate", r"\b(?:would|will|could|must|may|might|to|cannot)(?: \w+ly)?",
        r"(?=[.,;]|$| (?:from|the|into|out|off|itself|them)\b)", "separayt",
        "It would eventually separate.", "It would eventually separayt."),
    Homograph("record", r"\b(?:authors|sources|writers|chronicles|historians|scribes|annals"
        r"|sensors|cameras|devices|instruments|microphones|stations|meters|machines|recorders)",
        r" (?:that|how|[a-z]+ing|data|[a-z]+s)\b", "rickord",
        "Ancient authors record that it fell.",
        "Ancient authors rickord that it fell."),
    Homograph("wind", r"\b(?:that|which|\w+s)", r" (?:their way|its way|along|through|around)\b",
        "wined", "streets that wind along the river", "streets that wined along the river",
        unless=r"(?i)\b(?:winds|mph|knots|gusts?|storm|chill|power|turbines?)\b"),
    Homograph("desert", r"\b(?:forced|wanted|tried|going|threatened|decided|likely|refused|began"
        r"|planned|ready|about|not|never|able) to|\b(?:would|will|could|might|must|should|never)",
        r"(?! (?:areas?|lands?|regions?|islands?|plants?|climates?|conditions|life|sands?)\b)",
        "dessert", "He was forced to desert.", "He was forced to dessert."),
    Homograph("desert", r"\bto", r" (?:the|his|her|their|him|them|from)\b", "dessert",
        "He hoped to desert the army.", "He hoped to dessert the army.",
        unless=r"(?i)\b(?:sand|dunes?|camels?|sahara|oasis|from \w+ to _|crossing|trip)\b"),
    Homograph("dove", r"\b(?:quickly|immediately|suddenly|promptly|then)", "", "dohve",
        "The boat quickly dove.", "The boat quickly dohve."),
    Homograph("wound", r"\b(?:spirally|custom|hand|tightly|coil|sites)[ -]?",
        r" (?:single|coils?|pickups?|on (?:reels|drums|spools)|roller|flexible|wire)\b", "wownd",
        "a custom wound coil", "a custom wownd coil"),
    Homograph("close", r"\b(?:[Ss]ee|saw|seen|heard?|watch(?:ed)?|let|felt|feel)"
        r" (?:the|his|her|its|a|my|their) (?:[\w-]+ )?[\w-]+",
        r"(?= (?:behind|on|with|around|over|again|after|slowly|softly)\b)", "cloze",
        "I saw the door close behind me.", "I saw the door cloze behind me."),
    Homograph("close", r"\b(?:doors|gates|shops|markets|eyes|schools|stores|polls|banks|schools)",
        r" (?:at|on|for|in|when|behind|after|early|late)\b", "cloze", "The doors close at nine.",
        "The doors cloze at nine."),
    Homograph("lead", "",
        r" (?:content|levels?|pencils?|soldiers?|balls?|shielding|azide|sulphate|chromate|arsenate"
        r"|batteries|ingots?|coffins?|box(?:es)?|colou?r(?:ed)?|seals?|sheathing|deposits?|ores?"
        r"|works)\b|-free\b", "led",
        "the lead content of paint", "the led content of paint"),
    Homograph("lead", r"\b(?:high in|amount of|[Tt]he)",
        r"(?: (?:in the (?:water|paint|pipes|soil|blood|air|petrol|gasoline)|was (?:mined|smelted))"
        r"\b)", "led", "the lead in the water", "the led in the water"),
    Homograph("bow", "", r" (?:his|her|their|your|my|our) heads?\b", "bough", "Bow your heads.",
        "Bough your heads."),
    Homograph("bow", r"\b(?:gave|gives?|giving|with) (?:him |her |me |them )?an?(?: \w+)?",
        r"(?=[.,;]| (?:to|and (?:left|said|went)|he|she)\b)", "bough", "He gave a stiff bow.",
        "He gave a stiff bough.",
        unless=r"\b(?:arrows?|archers?|armed|ribbon|violin|tied|played|instruments?)\b"),
    Homograph("wind", "", r" (?:its|their) way\b", "wined", "Trails wind their way up.",
        "Trails wined their way up."),
    Homograph("winds", "", r" (?:its way|up (?:in|with|at|on|being)|down (?:the|to)|through)\b",
        "wines", "The road winds through it.", "The road wines through it.",
        unless=r"(?i)\b(?:mph|knots|gusts?|storm|km|strong|high|northerly|blew)\b"),
    Homograph("close", "", r" down\b(?! to\b)", "cloze", "They close down.", "They cloze down."),
    Homograph("present", r"(?:\d|[^\w\s,.;:!?]) to", r"(?=[).,;]|$)", "prezzent",
        "(2020 to present)",
        "(twenty twenty to prezzent)"),
    Homograph("sow", r"\b(?:[Aa]|[Tt]he|[Hh]er|[Hh]is|old|fat|wild|breeding|pregnant)",
        r"(?=[.,;]|$| (?:and|that|with|was|is|had|has|eats?|badgers?|bears?|bugs?|thistles?)\b)",
        "sau", "the old sow and her litter", "the old sau and her litter",
        unless=r"\b(?:seeds?|time to _)"),
    Homograph("associate", "", r" (?i:professor|pastor|editor|director|dean|justice|members?"
        r"|producer|degrees?|attorney|counsel|fellow|minister|conductor|vice)\b", "associut",
        "She is associate editor.", "She is associut editor."),
    Homograph("wound",
        r"\b(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey|I|[Ww]e|who|had|and|then|also|[A-Z][a-z]+)|,",
        r" (?:it|them|him|her|(?:his|her|the|a|their|its|my) [a-z]+) (?:up|round|around|about|tight"
        r"|into|in)\b",
        "wownd", "She wound it up as before.", "She wownd it up as before.",
        unless=r"\b(?:did|will|would|can|could|may|might|must|should|to|not|n't) (?:\w+ )?_"),
    Homograph("wound",
        r"\b(?:be|been|being|is|are|was|were|'re)(?: (?:not|never|already|always|fully|all))?",
        r"(?=[.,;?!]|$| (?:up|by|on|around|round|with|so|too|into)\b)",
        "wownd", "They stop if they are not wound.", "They stop if they are not wownd."),
    Homograph("wound",
        r"\b(?:and|[a-z]+ly|(?:turban|scarf|shawl|bands?|bandages?|ribbons?|hair|threads?|braids?"
        r"|magnet|string|chain|bare|watch|towels?),?)",
        r"(?= (?:away|under|over|out|about|around|round|low|with every|with a (?:double|string)"
        r"|in a coil)\b)", "wownd", "A path left the road and wound away.",
        "A path left the road and wownd away.",
        unless=r"(?i)\b(?:bullets?|bleed\w*|bled|blood|knife|stab\w*|shots?|surgeons?|doctor"
        r"|heal\w*"
        r"|injur\w*|soldiers?|kill\w*|enem\w*|dress\w*|clean\w*|only|deadly|ugly)\b"),
    Homograph("wound", r"\b(?!(?:an?|the|his|her|my|this|that|to|not|will|would|[a-z]+al) )[a-z]+",
        r" (?:about|a?round) (?:his|her|its|my|their) (?:ankles?|necks?|heads?|waists?|arms?"
        r"|wrists?"
        r"|body|bodies|throat|fingers?|legs?|shoulders?)\b", "wownd",
        "It had cloths wound about its legs.", "It had cloths wownd about its legs."),
    Homograph("wound", r"\b(?:rivers?|roads?|streams?|paths?|these|they), [^.;]{0,36},", "",
        "wownd", "The road, a long one, wound west.", "The road, a long one, wownd west."),
    Homograph("row", r"\b(?:such an?|all th(?:is|at)|what an?|[Ww]hat(?:'s| is| was) the|less)"
        r"(?: [a-z]+)?", r"(?=[.,;!?]|$| (?:about|over|with"
        r"|going)\b)", "rau", "What is all this row about?",
        "What is all this rau about?", unless=r"(?i)\b(?:seats?|tables?|columns?|houses?)\b"),
    Homograph("bow", r"\b(?:gave|made|making|giving|with) (?:him |her |me |them |us )?an?(?: \w+)?",
        r" and [a-z]+", "bough", "He made her a little bow and smiled.",
        "He made her a little bough and smiled.",
        unless=r"\b(?:arrows?|archers?|armed|ribbon|violin|tied|played|instruments?|wears?|wore|worn"
        r"|wearing|suit|dress|hat|tie)\b"),
    Homograph("bow", r"\b(?:hasty|frigid|grave|elegant|courtliest|stately|chilly|cold|distant|best"
        r"|circular|(?:smiles?|nods?|curts[ey]y|wave) and(?: the| an?)?|bow(?:ed"
        r"|s)? an?(?: [a-z]+)?"
        r"|(?:answered|replied|acknowledged|rehearsed|returned) (?:with a|this|the|his|her))",
        r"(?! ?(?:and arrows?|ties?|windows?|strings?)\b)", "bough", "She gave a smile and a bow.",
        "She gave a smile and a bough.", unless=r"(?i)\b(?:ribbons?|hair|violin|arrows?|tied"
        r"|hat)\b"),
    Homograph("bow", r"\b(?:not|never|can|could|do but|must|should|and|to) ",
        r"(?=(?: (?:to|before|down|slightly|deeply|low|acceptance|in (?:glad|humble))\b))", "bough",
        "They kneel and bow slightly.", "They kneel and bough slightly.",
        unless=r"(?i)\b(?:strings?|arrows?|violin|fiddle|from stern|stern)\b"),
    Homograph("lives", r"\b(?:[Ss]av(?:e|es|ed|ing)|[Cc]laim(?:s|ed|ing)?|[Rr]uin(?:s|ed)?"
        r"|[Dd]estroy"
        r"(?:s|ed)?|[Ll]os(?:e|es|ing)|lost|[Cc]ost|[Cc]hang(?:e|es|ed|ing)|[Rr]isk(?:s|ed|ing)?"
        r"|took"
        r"|tak(?:e|es|en|ing)|live[ds]?|[Ii]mprov(?:e|es|ed|ing)|touch(?:es|ed)?|of|human|innocent"
        r"|happy|busy|normal|ordinary|everyday|daily|Indian|American|civilian|soldiers')",
        r"(?! (?:here|there|alone|with|at|near|under)\b)", "lyves", "The belt saves lives.",
        "The belt saves lyves."),
    Homograph("live", r"(?:[ap]\.?m\.?|[^\w\s,.;:!?()\"'’”-]|\b(?:noon|midnight|[Tt]oday|[Tt]onight"
        r"|[Tt]omorrow|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day(?: (?:night|evening))?)),",
        r" on\b", "lyve", "It is on Sunday, live on Sky.", "It is on Sunday, lyve on Sky.",
        unless=r"\b(?:who|that|which), [^.;]*_"),
    Homograph("lives", r"\b(?:now|still|currently)", r" (?:in|at|near|with|on)\b", "livs",
        "She now lives in Perth.", "She now livs in Perth."),
    Homograph("permit", r"\b(?:and|or|nor)", r" (?:the|any|limited|some|no|more|such|others?|all"
        r"|them"
        r"|him|her|us|it|these|his|their|private|foreign|free)\b", "permitt",
        "Open the ports and permit private trade.", "Open the ports and permitt private trade."),
    Homograph("permit", r"\b(?:or|nor|and)", r" to (?:exist|subsist|arise|occur|happen)\b",
        "permitt", "Do not create or permit to exist a lien.",
        "Do not create or permitt to exist a lien."),
    Homograph("permit",
        r"\b(?!(?:an?|the|this|that|no|any|your|my|his|her|our|their|its|\w+ing) )\w+",
        r" (?:my|your|him|her|one|our|them)sel(?:f|ves)\b", "permitt",
        "You really permit yourself too much.", "You really permitt yourself too much."),
    Homograph("wind", r"\bto(?: [a-z]+)?", r" (?:farms?|turbines?|tunnels?|parks?|energy"
        r"|instruments?)\b", "winnd", "a line to supply wind farm sites",
        "a line to supply winnd farm sites"),
    Homograph("does",
        r"(?:\b(?:[Tt]he|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Tt]en|[Mm]any|[Ss]everal|[Oo]f"
        r"|[Aa]dult|[Yy]oung|[Oo]ld|[Mm]ature|[Pp]regnant|[Hh]ealthy|[Nn]ursing|[Yy]earling|[Ww]ild"
        r"|bucks? (?:and|or)),?|^)", r"(?! (?:he|she|it|the|this|that|not)\b)", "doze",
        "Bucks fight while the does graze.", "Bucks fight while the doze graze.",
        about=r"(?i)\b(?:deer|fawns?|bucks?|stags?|herds?|antlers?|venison|rabbits?|goats?)\b"),
    Homograph("does", r"\b(?:[Bb]ucks?|[Ss]tags|[Ff]awns),? (?:and|or)", "", "doze",
        "stags and does", "stags and doze"),
    Homograph("invalid",
        r"\b(?:[Tt]he|[Hh]is|[Hh]er|[Mm]y|[Tt]heir|[Aa]n|[Aa] [a-z]+|[Aa]n [a-z]+|poor|old)",
        r"(?=[.,;!?]|$|'s\b| (?:wife|mother|father|sister|son|daughter|brother|husband|aunt|uncle"
        r"|lady|chair|who|for (?:years|life)|all (?:his|her)|at all|was|had|lay|sat|back)\b)",
        "innvalid", "She nursed her invalid mother.", "She nursed her innvalid mother.",
        unless=r"(?i)\b(?:tokens?|inputs?|values?|data|errors?|codes?|arguments?|votes?|ballots?"
        r"|contracts?|requests?|options?|blocks?|scripts?|strings?|files?|types?|laws?|void|claims?"
        r"|licen[cs]es?|tickets?|signatures?|certificates?)\b"),
    Homograph("wound", "", r" (?:rotors?|cores?|stators?|armatures?|resistors?|bobbins?"
        r"|springs?|guitar strings|up (?:as|being|with|losing|costing|getting|dead|in (?:the"
        r"|an?|jail)))\b",
        "wownd", "They wound up with debts.", "They wownd up with debts."),
    Homograph("bow", "", r"(?! ?(?:and arrows?|arrows?|strings?|ties?|hunt\w+|windows?)\b)",
        "bough", "The vessel has a bulb bow.", "The vessel has a bulb bough.",
        about=r"(?i)\b(?:ships?|stern|torpedo(?:es)?|hulls?|aboard|starboard|vessels?|keel"
        r"|waterline"
        r"|boats?|submarines?|cruisers?|destroyers?|frigates?|amidships|aft|coxswain|rowers?)\b",
        unless=r"(?i)\b(?:arrows?|violins?|cellos?|strings?|archers?|archery|quiver|fiddle|ribbons?"
        r"|hair|knots?|ties?|tied|weapons?|spears?|longbow|dress|hat|bow of (?:yew|wood))\b"),
    Homograph("tear", r"\b(?:[a-z]+(?:al|ar|ate)|[Kk]nee|[Ss]houlder|[Hh]ip|[Gg]roin|ACL|MCL"
        r"|[Bb]iceps|[Ll]igament|[Cc]artilage|[Pp]ectoral|[Oo]blique|[Qq]uad)",
        r"(?! (?:gas|ducts?|drops?)\b)",
        "tare", "He has a meniscal tear.", "He has a meniscal tare.",
        about=r"(?i)\b(?:knee|shoulder|hip|elbow|ligaments?|muscles?|surgery|injur\w+|season|cuff"
        r"|meniscal|cartilage|tendons?|cruciate)\b",
        unless=r"(?i)\b(?:eyes?|cry|crying|cried|weep|wept|lacrimal|ocular)\b"),
)  # fmt: skip
