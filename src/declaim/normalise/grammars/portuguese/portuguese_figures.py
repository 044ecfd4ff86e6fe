"""The words around Portuguese figures, and the words before Roman numerals."""

import re

from declaim.normalise.common_rules import measured
from declaim.normalise.figure_words import Figures, Money
from declaim.normalise.grammars.portuguese.notices.portuguese_hobbies import HOBBY_UNITS
from declaim.normalise.grammars.portuguese.numbers_in_words.portuguese_agreement import agree
from declaim.normalise.grammars.portuguese.numbers_in_words.portuguese_numbers import (
    clock,
    date,
    ruled,
)
from declaim.normalise.grammars.portuguese.portuguese_words import QUEENS, RULERS
from declaim.normalise.grammars.portuguese.quantities.portuguese_units import UNITS
from declaim.normalise.grammars.romance.romance_units import physical_units
from declaim.normalise.roman_rules import Numerals
from declaim.normalise.rules import with_any_case, words

MONTHS = words("""
    janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
""")

NUMERALS = Numerals(
    counted=words("inciso incisos item itens seção secção capítulos volumes títulos partes "
                  "artigos anexos cena grau nível etapa "
                  "módulo categoria classe apêndice quadro século séculos capítulo tomo volume "
                  "ato título "
                  "parte livro mundial fase tabela "
                  "anexo artigo grupo tipo páginas folhas estampa ano fascículo"),
    rulers=RULERS,
    say_ruler=ruled,
    titles=words("rei rainha papa imperador imperatriz príncipe faraó czar sultão duque conde "
    "egípcio patriarca"),
    queens=(*QUEENS, "rainha", "imperatriz", "czarina"),
    say_queen=lambda digits: re.sub(r"o\b", "a", ruled(digits)) if int(digits) <= 10
    else ruled(digits),
    joints=words("ou ao aos até"),
)  # fmt: skip

SHORT_MONTHS = dict(
    zip(words("jan fev mar abr mai jun jul ago set out nov dez"), MONTHS, strict=True)
)

_MAGNITUDES = with_any_case(
    {
        "M": "milhões de",
        "MM": "milhões de",
        "tri": "trilhões de",
        "trilhão": "trilhão de",
        "bilião": "bilião de",
        "mil": "mil",
        "milhão": "milhão de",
        "milhões": "milhões de",
        "mi": "milhões de",
        "bilhão": "bilhão de",
        "bilhões": "bilhões de",
        "bi": "bilhões de",
        "mil milhões": "mil milhões de",
        "trilhões": "trilhões de",
        "bn": "bilhões de",
        "mil M": "mil milhões de",
    }
)

WORDS = Figures(
    language="pt_BR",
    months=MONTHS,
    decimal_mark=",",
    group_marks=". ",
    point="vírgula",
    minus="menos",
    plus="mais",
    percent="por cento",
    to="a",
    ampersand="e",
    between_cents="e",
    currencies={
        "€": Money("euro", "euros", "cêntimo", "cêntimos"),
        "R$": Money("real", "reais", "centavo", "centavos"),
        "US$": Money("dólar", "dólares", "centavo", "centavos"),
        "U$": Money("dólar", "dólares", "centavo", "centavos"),
        "$": Money("dólar", "dólares", "centavo", "centavos"),
        "R $": Money("real", "reais", "centavo", "centavos"), "EUR": Money("euro", "euros"),
        "US $": Money("dólar", "dólares", "centavo", "centavos"), "USD": Money("dólar", "dólares"),
        "£": Money("libra", "libras", "pêni", "pence"),
        "¥": Money("iene", "ienes"), "CHF": Money("franco suíço", "francos suíços"),
        "CR$": Money("cruzeiro real", "cruzeiros reais"), "Cr$": Money("cruzeiro", "cruzeiros"),
        "ME": Money("milhão de euros", "milhões de euros"),
        "BRL": Money("real", "reais", "centavo", "centavos"),
        "Kz": Money("kwanza", "kwanzas", "cêntimo", "cêntimos"),
        "₽": Money("rublo", "rublos"), "DM": Money("marco", "marcos"), "FF": Money("franco",
        "francos"), "MT": Money("metical", "meticais",
        "centavo", "centavos"),
        "MZN": Money("metical", "meticais"), "AOA": Money("kwanza", "kwanzas"),
        "CVE": Money("escudo", "escudos"), "GBP": Money("libra", "libras"),
    },
    magnitudes=_MAGNITUDES,
    date=date,
    short_months=SHORT_MONTHS,
    decimals=3,
    between="entre",
    times="por",
    on=words("em dia até desde de"),
    date_words=" (?:de )?",
    clock=clock,
    clock_pattern=r"(?P<h>\d{1,2})(?: ?[hH](?:[ :]?(?=[0-5]\d))?|:(?=\d\d)|\.(?=[0-5]\d "
    r"?[hH]))(?P<m>[0-5]\d)?(?:min|h"
    r"|(?: ?(?:hs?|hrs|horas|H)(?!\w))(?:\.(?= [a-zà-ú]))?)?(?!/[a-z])",
    comma_thousands="$ £ US$", cents_of=dict.fromkeys(("$", "US$", "US $", "USD"), " de dólar"),
    telephone=r"2[1-9]\d? \d{3} \d{2,3} \d{2,3}|\(0\d\d\) ?\d{3,5}[ -]\d{4}|[1-9]\d "
    r"[–-] 9?\d{4}-\d{4}|[1-9]\d "
    r"(?:9\d{4}|[2-5]\d{3})-\d{4}|\(\d\d\) "
    r"?9?\d{3,4}[ -]\d{4}|(?!(?:1\d"
    r"|20)\d\d-(?:1\d|20)\d\d(?!\d))9?\d{4}-\d{4}|(?:9\d\d|707|76[01]|80[08])[ .]\d{3}[ .]\d{3}",
    units=measured(
        physical_units("pt") | UNITS | HOBBY_UNITS,
        lambda noun: f"{noun} quadrado{'s' * noun.endswith('s')}",
        lambda noun: f"{noun} cúbico{'s' * noun.endswith('s')}",
    ),
    periods=words("tarde manhã "
    "d pax porção aluno família unidade litro dúzia dia mês ano hora semana pessoa minuto "
    "segundo noite quilo habitante gota dose cápsula comprimido semestre trimestre peça lote "
        "hectare saca bushel vaca animal planta cova pé árvore ave criança adulto quarto casal "
        "morador cliente par equipe equipa atleta sócio "
        "tonelada barril ação aula sessão"),
    half=('meio', 'meia'),
    part_of="de",
    feminine_end=r"(?:as?|colher(?:es)?|doses?|[çs](?:ão|ões)|dades?|noites?|partes?|tardes?)$",
    portions=words("xícara chávena copo colher litro quilo hora quilómetro quilômetro metro "
    "página limão laranja cebola tomate pimentão pimento maçã abacaxi cenoura pepino lata pacote "
    "caixa maço dente tablete barra unidade frango repolho couve mamão manga banana beringela "
    "berinjela abobrinha curgete envelope saqueta sachê dose cálice tigela prato garrafa chouriço "
    "pão queijo abóbora lombo coelho alface melão melancia pimenta talo folha ramo molho"),
    articles={"à": "coisa"} | dict.fromkeys(words("as das nas às umas pelas outras últimas "
    "primeiras próximas"), "coisas"),
    per="por",
    behind_stroke={"d": "por dia"},
    joints=words("a ou e"),
    labels=words("artigo artigos página páginas capítulo número números ponto item parágrafo "
    "inciso "
                 "grupo canal linha rota tabela figura nível fase parte tomo seção secção volume "
                 "lei "
                 "decreto posto tipo classe módulo tema km quilômetro quarto edifício rua anexo"),
    each=("cada",),
    one="um",
    agree=agree,
)  # fmt: skip
