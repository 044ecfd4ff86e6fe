"""Examples of the common rules in Portuguese: (written, said), by the name of the rule."""

from declaim.normalise.figure_words import Examples

EXAMPLES: dict[str, Examples] = {
    "telephone behind its word": (
        ("telefone 289-3609", "telefone dois oito nove, três seis zero nove"),
    ),
    "digits of a code": (("protocolo 01310-20", "protocolo zero um três um zero, dois zero"),),
    "number with points": (("versão 10.4", "versão dez ponto quatro"),),
    "roman numerals in a row": (
        ("os poemas II, III e IV", "os poemas dois, três e quatro"),
        ("dos séculos XI ou XII!", "dos séculos onze ou doze!"),
    ),
    "date with a short year": (
        ("em 5/11/23", "em cinco de novembro de dois mil e vinte e três"),
        ("dia 12-05-98", "dia doze de maio de mil novecentos e noventa e oito"),
    ),
    "roman numeral behind an article": (
        ("o XXIII Governo e a III Bienal", "o vigésimo terceiro Governo e a terceira Bienal"),
    ),
    "roman numeral before a noun": (
        ("a III edição, o XX Congresso", "a terceira edição, o vigésimo Congresso"),
    ),
    "ordinal with a degree sign": (("o 5° lugar", "o quinto lugar"),),
    "large number in short": (("1,2 mi de votos", "um vírgula dois milhões de votos"),),
    "part of a unit": (("1/2 l, 1/4 kg", "meio litro, um quarto de quilo"),),
    "duration in pieces": (
        ("3h45min12s", "três horas, quarenta e cinco minutos e doze segundos"),
        ("das 7h00min", "das sete horas"),
    ),
    "minutes and seconds": (("5min20s", "cinco minutos e vinte segundos"),),
    "ratio": (("24/7, 16:9", "vinte e quatro sete, dezesseis a nove"),),
    "stroke between figures": (("2019/20", "dois mil e dezenove vinte"),),
    "sign before a number": (("+3%", "mais três por cento"),),
    "currency without a number": (("2 milhões de €", "dois milhões de euros"),),
    "formula in LaTeX": (
        (r"com $E=mc^2$", "com E igual a m c ao quadrado"),
        (r"$\frac{1}{x_1} \leq 2{,}5$", "um sobre x índice um menor ou igual a dois vírgula cinco"),
    ),
    "date": (("1º de maio de 2020", "primeiro de maio de dois mil e vinte"),),
    "numeric date": (("03/05/2020", "três de maio de dois mil e vinte"),),
    "time": (
        ("às 14h30", "às catorze horas e trinta"),
        ("à 1:05", "à uma hora e cinco"),
        ("às 14:30 horas e às 18:00hs", "às catorze horas e trinta e às dezoito horas"),
        ("às 5h (hora local)", "às cinco horas (hora local)"),
    ),
    "telephone": (
        (
            "(11) 3333-4444",
            "um um, três três três três, quatro quatro quatro quatro",
        ),
    ),
    "money": (
        ("US$ 0,15, CR$ 5", "quinze centavos de dólar, cinco cruzeiros reais"),
        ("R$ 3,50", "três reais e cinquenta centavos"),
        ("2 milhões €", "dois milhões de euros"),
    ),
    "half of a noun": (("1/2 xícara", "meia xícara"),),
    "duration": (("2:07:30", "duas horas, sete minutos e trinta segundos"),),
    "percent": (("12,5%", "doze vírgula cinco por cento"),),
    "measure": (("90 km/h, 5 km²", "noventa quilômetros por hora, cinco quilômetros quadrados"),),
    "number": (
        ("1230000000000", "um trilhão duzentos e trinta bilhões"),
        ("1.500 casas, 2 casas", "mil e quinhentas casas, duas casas"),
        (
            "22 jogadores, 2 questões, 2 aviões",
            "vinte e dois jogadores, duas questões, dois aviões",
        ),
        ("2 mil pessoas, 1 dia", "duas mil pessoas, um dia"),
        ("2 mil ações, as outras 2, 2 suítes", "duas mil ações, as outras duas, duas suítes"),
        ("1 ou 2 noites, 2 camiões", "uma ou duas noites, dois camiões"),
    ),
    "digits left": (("G20", "G vinte"),),
    "range": (("3-5", "três a cinco"),),
    "day and month in figures": (("em 12/03", "em doze de março"),),
    "size": (("20 cm x 15 cm", "vinte centímetros por quinze centímetros"),),
    "unit without a number": (
        ("8,5 milhões de km²", "oito vírgula cinco milhões de quilômetros quadrados"),
    ),
    "letters with a number": (("na BR-101", "na B R cento e um"),),
    "ampersand": (("pão & vinho", "pão e vinho"),),
    "sign of money that is named": (
        ("US$ 5,5 milhões de dólares", "cinco vírgula cinco milhões de dólares"),
        ("R$ 70 reais", "setenta reais"),
    ),
    "dash between two kinds of quantity": (
        ("1/2 xícara - 50g", "meia xícara, cinquenta gramas"),
        ("12 km - 1h30", "doze quilômetros, uma hora e trinta"),
    ),
    "part of a noun": (("1/4 xícara", "um quarto de xícara"),),
    "address of the net": (
        ("ana@gmail.com", "ana arroba gmail ponto com"),
        ("git rebase time/novo em origin/main", "git rebase time barra novo em origin barra main"),
    ),
    "short form before a number": (("n.º 5, p. 12", "número cinco, página doze"),),
    "fraction": (("2/3 dos votos, 1/12", "dois terços dos votos, um doze avo"),),
    "roman numeral of a part": (
        ("no século XIX", "no século dezenove"),
        ("do século V ao VIII.", "do século cinco ao oito."),
    ),
    "roman numeral of a ruler": (
        ("D. Pedro II e Luís XIV", "dom Pedro segundo e Luís catorze"),
        ("Maria II", "Maria segunda"),
    ),
    "short form": (
        (
            "o Dr. Reis, em 44 a. C. etc.",
            "o doutor Reis, em quarenta e quatro antes de Cristo etcétera.",
        ),
        (
            "o Lima Jr. Barros, pão etc. Depois saiu",
            "o Lima júnior Barros, pão etcétera. Depois saiu",
        ),
        ("a Enf.ª Ana, c/c § único", "a enfermeira Ana, combinado com parágrafo único"),
    ),
    "acronym": (
        ("A UE e a OTAN", "A U E e a Otan"),
        ("o Regulamento (CE)", "o Regulamento (C E)"),
        ("por PIX, o IPTU", "por Pix, o I P T U"),
    ),
}
ROMANCE: dict[str, Examples] = {
    "from one point of the compass to another": (
        ("de E a O, de NO a SE", "de leste a oeste, de noroeste a sudeste"),
    ),
    "axis of the compass": (("no eixo N-S", "no eixo norte-sul"),),
    "point of the compass": (
        (
            "a S-SE, a NE de Faro e a N com o rio",
            "a sul-sudeste, a nordeste de Faro e a norte com o rio",
        ),
    ),
    "side of the compass": (("pela encosta N", "pela encosta norte"),),
    "dash between two parts that follow each other": (
        ("pp. 59-60", "páginas cinquenta e nove e sessenta"),
    ),
    "short form before two numbers with a dash": (
        ("pág. 6-7, arts. 5-8", "páginas seis e sete, artigos cinco a oito"),
    ),
    "two days of a month with a dash": (("1-2 de maio", "primeiro e dois de maio"),),
    "for so many": (("arroz x 1 pessoa", "arroz por uma pessoa"),),
    "row of numbers": (("25-50-60 anos", "vinte e cinco, cinquenta e sessenta anos"),),
    "era without stops": (
        (
            "o ano 44 ac e em 9 dc",
            "o ano quarenta e quatro antes de Cristo e em nove depois de Cristo",
        ),
    ),
    "hour with a comma behind its article": (
        ("a missa das 10,30", "a missa das dez horas e trinta"),
    ),
    "Roman numeral of an item": (("II - a saúde; III – o lazer", "dois, a saúde; três, o lazer"),),
    "version of a protocol": (("HTTP/1.1", "H T T P um ponto um"),),
    "tilde between numbers": (("1.400~1.600", "mil e quatrocentos a mil e seiscentos"),),
    "head of an article": (("Art. 12.- (ALCANCE).", "artigo doze. (Alcance)."),),
    "ending in brackets": (("o(s) autor(es)", "o autor"),),
    "Greek letter": (("a viscosidade (𝜇𝑝)", "a viscosidade (mi p)"),),
    "dimensions": (("em 3D.", "em três d."),),
    "versions with a stroke": (("Windows 10/11", "Windows dez, onze"),),
    "pair of currencies": (("o EUR/USD", "o euro dólar"),),
    "year of a norm": (("NBR 9050:2015", "N B R nove mil e cinquenta, dois mil e quinze"),),
    "quarter of a year": (("no 4T23", "no quarto trimestre de dois mil e vinte e três"),),
    "ratio behind its word": (("na razão 1:20", "na razão um a vinte"),),
    "height of a person": (("mede 1m75", "mede um metro e setenta e cinco"),),
    "floor of a house": (("nº 5-2º", "número cinco, segundo"),),
    "square and cube": (("2³, x²", "dois ao cubo, x ao quadrado"),),
    "letters before a year": (("a CF/88", "a C F oitenta e oito"),),
    "time zone": (("UTC-3", "U T C menos três"),),
    "wind": (("vento de NO", "vento de noroeste"),),
    "model with two numbers": (("um i5-1135G7", "um i cinco mil cento e trinta e cinco G sete"),),
    "stroke before a period": (("mil barris/dia", "mil barris por dia"),),
    "first with a degree sign": (("a partir de 1°", "a partir de primeiro"),),
    "size in one word": (("mede 3,5x2 m", "mede três vírgula cinco por dois metros"),),
    "figures in a row": (("em 4-3-3", "em quatro três três"),),
    "decimal without a whole": (("uns .05%", "uns zero vírgula zero cinco por cento"),),
    "kilometre of a road": (("no km 73", "no quilômetro setenta e três"),),
    "range of money": (
        ("R$ 5-15, R$ 5 a 10 milhões", "cinco a quinze reais, cinco a dez milhões de reais"),
    ),
    "number and its year": (
        (
            "em 03/2024, 1019/2024",
            "em março de dois mil e vinte e quatro, mil e dezenove de dois mil e vinte e quatro",
        ),
    ),
    "code in three parts": (("ISO-8859-1", "Iso oito mil oitocentos e cinquenta e nove um"),),
    "number of a law and its year": (
        ("a Lei 39/2015", "a Lei trinta e nove de dois mil e quinze"),
    ),
    "telephone some words behind its word": (
        (
            "telefone para reservas: 21345678",
            "telefone para reservas: dois um três quatro cinco seis sete oito",
        ),
    ),
    "days in short": (("Seg a sex, sáb. e dom.", "Segunda a sexta, sábado e domingo"),),
    "sets": (("por 6/2, 1/6 e 7/6", "por seis a dois, um a seis e sete a seis"),),
    "either of two words": (("pão e/ou vinho", "pão e ou vinho"),),
    "a noun and its feminine": (
        ("os alunos/as, o professor(a)", "os alunos e alunas, o professor ou professora"),
    ),
    "stroke between words": (("custo/benefício", "custo, benefício"),),
    "unit alone": (("meio cm, muitos km", "meio centímetro, muitos quilômetros"),),
    "plus before a word": (("(+ vídeo)", "(mais vídeo)"),),
    "plus behind a number": (("para 18+", "para dezoito mais"),),
    "hashtag": (("#Lisboa", "hashtag Lisboa"), ("hashtag #Lisboa", "hashtag Lisboa")),
    "title without a point": (("o Dr Reis", "o doutor Reis"),),
    "degrees without their sign": (("a 180C", "a cento e oitenta graus"),),
    "articles of a law": (
        (
            "o artigo 5° da Lei, os artigos 4º e 6º",
            "o artigo quinto da Lei, os artigos quarto e sexto",
        ),
        ("artº. 48 º, 1316º", "artigo quadragésimo oitavo, mil trezentos e dezesseis"),
    ),
    "percent behind a fraction": (("1 1/2%", "um e meio por cento"),),
    "letters behind a directive": (("2005/32/CE", "dois mil e cinco trinta e dois C E"),),
    "number of a file": (
        ("processo 2026-0089", "processo dois mil e vinte e seis zero zero oito nove"),
    ),
    "number of a section": (("2.1 Métodos", "dois ponto um Métodos"),),
    "two days of a month": (("3/7 de maio", "três sete de maio"),),
    "date with a Roman month": (
        ("12-X-1492", "doze de outubro de mil quatrocentos e noventa e dois"),
    ),
    "letter of a house": (("rua Direita, 12/A", "rua Direita, doze A"),),
    "half behind a whole": (("1 kg e 1/2", "um quilo e meio"),),
    "place on the earth": (("23º27' S", "vinte e três graus vinte e sete minutos sul"),),
    "decimal degrees": (("37,5º", "trinta e sete vírgula cinco graus"),),
    "plural of an acronym": (
        ("as ONGs e os CDs", "as Ongs e os C dês"),
        ("APIs, LLMs, IDEs", "A P is, L L emes, I D és"),
    ),
    "times with a point": (("às 10.30", "às dez horas e trinta"),),
    "saint": (("S. Paulo e S. António", "são Paulo e santo António"),),
    "decade": (("os 90s, anos 80's", "os noventa, anos oitenta"),),
    "scale": (("1:25.000", "um a vinte e cinco mil"),),
    "blood pressure": (("120/80 mmHg", "cento e vinte por oitenta milímetros de mercúrio"),),
    "half of the day": (("8 p.m., 10am", "oito horas da noite, dez horas da manhã"),),
    "day in Roman numerals": (("VII de maio", "sete de maio"),),
    "times as many": (("2x ao dia, em 10x", "duas vezes ao dia, em dez vezes"),),
    "thousands in short": (("500k", "quinhentos mil"),),
    "stroke between sets": (("6-4/3-6", "seis a quatro, três a seis"),),
    "day and month beside a stroke with spaces": (("26 / 01", "vinte e seis de janeiro"),),
    "decimal behind letters": (
        ("P2.0", "P dois ponto zero"),
        ("PM2,5", "P M dois vírgula cinco"),
    ),
    "power": (("10^6", "dez elevado a seis"),),
    "less or more than a number": (("(<5), > 10", "(menor que cinco), maior que dez"),),
    "minutes of a match": (("aos 12' e 90'", "aos doze e noventa"),),
    "generation of a network": (("a rede 5G.", "a rede cinco G."),),
    "marks out of ten": (("8,6/10", "oito vírgula seis de dez"),),
    "verse": (("João 3:16", "João três, dezesseis"),),
}
