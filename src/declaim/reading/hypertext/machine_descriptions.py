"""The sentences that Office itself writes behind the description of a picture."""

import re
from typing import Final

GENERATED: Final = (
    r"(?:description|descripción|descripció|descrizione|descrição|descriere|opis|popis|beskrivelse)"
    r" (?:automatically generated|generada automáticamente|generada automàticament"
    r"|generata automaticamente|gerada automaticamente|generată automat"
    r"|wygenerowany automatycznie|(?:byl )?vy(?:tvořen|generován) automaticky"
    r"|(?:byl )?automaticky (?:vytvořen|vygenerován))"
    r"|description générée automatiquement|automatisch generierte beschreibung"
    r"|beschreibung automatisch generiert|automatisch gegenereerde beschrijving"
    r"|beschrijving automatisch gegenereerd|automatiskt genererad beskrivning"
    r"|automatisk generere?t beskrivelse|automaattisesti luotu kuvaus|kuvaus luotu automaattisesti"
    r"|автоматически созданное описание|автоматично згенерований опис"
    r"|açıklama otomatik olarak oluşturuldu|自動的に生成された説明|描述已自动生成|自動產生的描述"
    r"|자동 생성된 설명"
)
"""The sentence of a description that a program made, in the languages of Office."""
SURENESS: Final = (
    r"(?: with (?:low|medium|high|very high) confidence| mit (?:geringer|mittlerer|hoher) \w{1,20}"
    r"| avec un niveau de confiance \w{1,10}| con confianza \w{1,10}"
    r"| con attendibilità \w{1,10}| com confiança \w{1,10}| met \w{1,15} betrouwbaarheid)?"
)
MAY_BE_WRONG: Final = (
    r"ai-generated content may be incorrect|ki-generierte inhalte können fehlerhaft sein"
    r"|le contenu généré par l[’']ia peut être incorrect"
    r"|el contenido generado por (?:la )?ia puede ser incorrecto"
    r"|il contenuto generato dall[’']ia potrebbe non essere corretto"
    r"|(?:o )?conteúdo gerado por ia pode (?:estar|ser) incorret[oa]"
    r"|door ai gegenereerde inhoud is mogelijk onjuist|ai-genererat innehåll kan vara felaktigt"
    r"|ai-genereret indhold kan være (?:ukorrekt|forkert)|ki-generert innhold kan være feil"
    r"|tekoälyn (?:luoma|tuottama) sisältö voi olla virheellistä"
    r"|(?:zawartość|treści) wygenerowan[ae] przez (?:ai|sztuczną inteligencję) mo(?:że|gą) być"
    r" niepoprawn[ae]|obsah vygenerovaný (?:ai|umělou inteligencí) (?:může být|nemusí být) \w{1,12}"
    r"|содержимое, созданное искусственным интеллектом, может быть неверным"
    r"|yapay zeka tarafından oluşturulan içerik yanlış olabilir"
    r"|ai\s?生成コンテンツは誤りを含む可能性があります|ai\s?生成的内容可能不正确"
    r"|ai\s?產生的內容可能不正確|ai\s?생성 콘텐츠는 정확하지 않을 수 있습니다"
)
"""The sentence of newer programs, which warn of what they wrote."""
BEHIND: Final = re.compile(
    rf"(?<![^\s,.:;])(?:(?:(?:{GENERATED}){SURENESS}|{MAY_BE_WRONG})[.。]?\s{{0,9}}){{1,2}}$",
    re.IGNORECASE,
)
TAIL_MAX_CHARACTERS: Final = 300
BY_A_PROGRAM: Final = "what a program says of a picture's description"


def divided(description: str) -> tuple[str, str]:
    """A picture's description in a writer's words, and the program's sentence behind them."""
    start = max(0, len(description) - TAIL_MAX_CHARACTERS)
    found = BEHIND.search(description, start)
    if not found:
        return description, ""
    return description[: found.start()].rstrip(" \t\n,:;"), found[0].strip()
