"""Portuguese in tables: signs of the net, short forms and words in capitals.

`SHORT` stand anywhere and `NUMBERED` before a number. `LETTERS` are spelled, `SAID_AS_WORDS` not.
"""

import re

from declaim.normalise.context_words import Context
from declaim.normalise.grammars.romance.romance_words import ENGLISH, SOFTWARE
from declaim.normalise.rules import words

ADDRESS = {
    ".": "ponto", "@": "arroba", "/": "barra", ":": "dois pontos", "-": "hífen",
    "_": "sublinhado", "www": "w w w", "http": "h t t p", "https": "h t t p s", "pt": "p t",
    "?": "interrogação", "=": "igual", "&": "e", "#": "cardinal", "%": "por cento", "+": "mais",
    "~": "til",
}  # fmt: skip
SHORT = {
    "Nº:": "número:", "nº:": "número:", "N.º:": "número:", "n.º:": "número:",
    "cond.": "condomínio", "agr.": "agregado", "fasc.": "fascículo", "vv.": "versículos",
    "N. Sr.ª": "Nossa Senhora", "N.ª Sra.": "Nossa Senhora", "msg": "mensagem", "blz": "beleza",
    "R/C": "rés do chão", "trim.": "trimestre", "eq.": "equação",
    "Prot.": "protocolo", "Unid.": "unidade", "parág.": "parágrafo", "Parág.": "parágrafo",
    "Sent.": "sentença", "vols.": "volumes",
    "s.f.f.": "se faz favor", "S.f.f.": "se faz favor", "p.f.": "por favor", "P.f.": "por favor",
    "Att.": "atenciosamente", "qtos": "quartos", "próx.": "próximo", "jto.": "junto",
    "S. Exa.": "sua excelência", "S. Ex.ª": "sua excelência", "Mal.": "marechal",
    "V. Sa.": "vossa senhoria", "V. S.ª": "vossa senhoria", "V.S.ª": "vossa senhoria",
    "V.Exa.": "vossa excelência", "V. Exas.": "vossas excelências", "Ilma.": "ilustríssima",
    "Adv.": "advogado", "dto.": "direito", "als.": "alíneas", "Temp.": "temperatura",
    "e.g.": "por exemplo", "e. g.": "por exemplo", "v.g.": "por exemplo", "p.e.": "por exemplo",
    "p. e.": "por exemplo", "op. cit.": "obra citada",
    "c/c": "combinado com", "§ único": "parágrafo único", "q.s.p.": "quantidade suficiente para",
    "Lda.": "limitada", "Lda": "limitada", "LDA.": "limitada", "Ltda": "limitada",
    "LTDA.": "limitada", "LTDA": "limitada", "Enf.ª": "enfermeira", "Enf.º": "enfermeiro",
    "Arq.to": "arquiteto", "Arq.ª": "arquiteta", "Ex.mo": "excelentíssimo",
    "Exmº": "excelentíssimo", "Exm.º": "excelentíssimo", "Exmª": "excelentíssima",
    "Exm.ª": "excelentíssima", "Ex.ma": "excelentíssima", "Il.mo": "ilustríssimo",
    "Profs.": "professores", "Dras.": "doutoras", "Sras.": "senhoras", "Cód. Proc.": "código de "
    "processo", "Cód.": "código", "proc.": "processo", "N. Sra.": "Nossa Senhora",
    "N. Srª": "Nossa Senhora", "N.ª Sr.ª": "Nossa Senhora", "Nª Srª": "Nossa Senhora",
    "Nª Sra.": "Nossa Senhora", "Qta.": "quinta", "Urb.": "urbanização", "Sáb:": "Sábado:",
    "Dt.º": "direito", "Tlf.": "telefone", "tlf.": "telefone", "telem.": "telemóvel",
    "V/ Ref.ª": "vossa referência", "V/ Ref.": "vossa referência", "N/ Ref.ª": "nossa referência",
    "N/ Ref.": "nossa referência", "S/ Ref.ª": "sua referência", "Ref.ª": "referência",
    "Leit.": "leitura", "SR.": "senhor", "SRA.": "senhora", "SRS.": "senhores", "DR.": "doutor",
    "DRA.": "doutora", "Srªs": "senhoras", "Sr.ªs": "senhoras", "Drªs": "doutoras",
    "q.b.": "quanto baste", "g.p.": "grande penalidade", "a/a": "ano a ano",
    "e ss.": "e seguintes", "vc": "você", "vcs": "vocês", "tb": "também", "tbm": "também",
    "pq": "porque", "Sp.": "Sporting",
    "hj": "hoje", "Hj": "Hoje", "qdo": "quando", "mto": "muito",
    "a.a.": "ao ano", "c. de sopa": "colher de sopa", "c. sopa": "colher de sopa",
    "c. de chá": "colher de chá", "c. chá": "colher de chá", "bl.": "bloco", "Proc.": "processo",
    "Rel.": "relator", "Ac.": "acórdão", "p.p.": "pontos percentuais", "S.A": "S A",
    "OBS:": "observação:", "OBS.:": "observação:", "ex.:": "exemplo:", "Ex.:": "Exemplo:",
    "Ex:": "Exemplo:", "ex:": "exemplo:", "WI-FI": "Wi-Fi", "Cel.:": "celular:", "Al.": "alameda",
    "Lgo.": "largo", "Trav.": "travessa", "Bl.": "bloco", "r/c": "rés do chão", "incl.": "incluído",
    "N.B.": "nota bene", "qtos.": "quartos", "Ref.": "referência", "ca.": "cerca de",
    "Srta.": "senhorita", "Eng.º": "engenheiro", "Eng.ª": "engenheira",
    "V. Ex.ª": "vossa excelência", "V. Exª": "vossa excelência", "Arq.º": "arquiteto",
    "Exmos.": "excelentíssimos", "Prof.º": "professor", "Dr.º": "doutor",
    "Dr.": "doutor", "seg.": "segunda", "sex.": "sexta", "sáb.": "sábado", "dom.": "domingo",
    "Sáb.": "sábado", "Dom.": "domingo", "Res.": "resolução", "vs.": "versus", "vs": "versus",
    "nº": "número", "n.º": "número", "n.ºs": "números", "nºs": "números", "art.º": "artigo",
    "Art.º": "artigo", "art.ºs": "artigos", "s/n": "sem número", "S/N": "sem número",
    "s/nº": "sem número", "C#": "C sharp", "C++": "C mais mais", "Sgt.": "sargento", "Cb.": "cabo",
    "Brig.": "brigadeiro", "Pref.": "prefeito", "Ver.": "vereador", "Sec.": "secretário",
    "Gal.": "general", "p.ex.": "por exemplo", "etc": "etcétera", "Stª": "santa", "Sr.a": "senhora",
    "Dr.a": "doutora", "Exma.": "excelentíssima", "Ilmo.": "ilustríssimo", "Engª": "engenheira",
    "Dra.": "doutora", "Sr.": "senhor", "Sra.": "senhora", "Srs.": "senhores", "D.": "dom",
    "Dª": "dona", "D.ª": "dona", "Prof.": "professor", "Profa.": "professora",
    "Prof.ª": "professora", "Eng.": "engenheiro", "Exmo.": "excelentíssimo", "Gen.": "general",
    "Cel.": "coronel", "Sto.": "santo", "Sta.": "santa", "etc.": "etcétera",
    "p. ex.": "por exemplo", "a. C.": "antes de Cristo", "d. C.": "depois de Cristo",
    "Av.": "avenida", "R.": "rua", "aprox.": "aproximadamente", "tel.": "telefone",
    "Tel.": "telefone", "hab.": "habitantes", "Cia.": "companhia", "Ltda.": "limitada",
    "EUA": "Estados Unidos", "E.U.A.": "Estados Unidos", "V. Exa.": "vossa excelência",
    "Arq.": "arquiteto", "Esq.": "esquerdo", "Dto.": "direito", "obs.": "observação",
    "Obs.": "observação", "sécs.": "séculos", "Cap.": "capitão", "Maj.": "major", "Ten.": "tenente",
    "Pe.": "padre", "Fr.": "frei", "Rev.": "reverendo", "Mons.": "monsenhor", "Min.": "ministro",
    "Dep.": "deputado", "Sen.": "senador", "Gov.": "governador", "Pres.": "presidente",
    "Des.": "desembargador", "Profª": "professora", "Profª.": "professora", "Drª": "doutora",
    "Dr.ª": "doutora", "Drs.": "doutores", "Sr.ª": "senhora", "Srª": "senhora", "Mª": "Maria",
    "Tv.": "travessa", "Pç.": "praça", "Pça.": "praça", "Lg.": "largo", "Rod.": "rodovia",
    "Est.": "estrada", "Jd.": "jardim", "apto.": "apartamento",
    "Apto.": "apartamento", "esq.": "esquina", "km/h": "quilômetros por hora",
    "Fund.": "fundação", "S.A.": "S A", "S/A": "S A", "v.": "ver",
    "cf.": "confira", "Cf.": "confira", "i.e.": "isto é", "N. do T.": "nota do tradutor",
    "a.m.": "da manhã", "p.m.": "da tarde", "ref.": "referência", "Univ.": "universidade",
    "Inst.": "instituto", "Depto.": "departamento", "dept.": "departamento", "Jr.": "júnior",
    "p/": "para", "c/": "com", "s/": "sem", "ed.": "edição", "séc.": "século",
}  # fmt: skip
NUMBERED = {
    "ap.": "apartamento", "Apt.": "apartamento", "APT.": "apartamento", "BL": "bloco",
    "BL.": "bloco", "QD": "quadra", "QD.": "quadra", "LT": "lote", "LT.": "lote", "Cx.": "caixa",
    "ns.": "números", "no.": "número",
    "n.o": "número", "N.o": "número", "N.": "número", "n. º": "número", "artº.": "artigo",
    "Artº.": "artigo", "KM": "quilômetro", "cj.": "conjunto", "conj.": "conjunto", "sl.": "sala",
    "qd.": "quadra", "Qd.": "quadra", "lt.": "lote", "Lt.": "lote", "lj.": "loja", "Lj.": "loja",
    "apt.": "apartamento", "apt": "apartamento", "Ap.": "apartamento", "Dec.": "decreto",
    "Desp.": "despacho", "Port.": "portaria",
    "#": "número", "§§": "parágrafos", "fls.": "folhas", "fl.": "folha", "Fls.": "folhas",
    "Fl.": "folha", "n.º": "número", "n.": "número", "v.": "volume", "No.": "número",
    "n.°": "número", "N.°": "número", "Nº.": "número", "nº.": "número", "pág": "página",
    "pag.": "página", "n.ºs": "números", "nºs": "números", "art.º": "artigo", "Art.º": "artigo",
    "art.ºs": "artigos", "cap": "capítulo", "art": "artigo", "N.º": "número", "nº": "número",
    "Nº": "número", "n°": "número", "p.": "página", "pág.": "página", "pp.": "páginas",
    "págs.": "páginas", "art.": "artigo", "Art.": "artigo", "cap.": "capítulo", "fig.": "figura",
    "Fig.": "figura", "vol.": "volume", "séc.": "século", "sécs.": "séculos", "Séc.": "século",
    "§": "parágrafo", "arts.": "artigos", "Arts.": "artigos", "caps.": "capítulos",
    "núm.": "número", "N°": "número", "nos.": "números", "n º": "número", "n.os": "números",
    "Vol.": "volume", "Cap.": "capítulo", "inc.": "inciso", "nr.": "número", "Proc.": "processo",
    "min.": "minuto", "km.": "quilômetro", "Pág.": "página", "Sl": "Salmo", "artº": "artigo",
    "Artº": "artigo", "ART.": "artigo", "ARTS.": "artigos",
}  # fmt: skip
LETTERS = words(
    "CLI LGBTI LGBTIQ LGBTQI LGBTQIA LGBTQ UE FMI CIA FBI PT PSD PS BBC TV DNA STF "
    "SUV IPTU CIPM CICV AIEA IEFP INSS CPF RG IBGE ADN PSDB MDB OAB UOL EMTU UEMS BE GPIAAF"
)
SAID_AS_WORDS = words(
    "VTEX JSON "
    "PIX RIO SUL ANA TAP SIC BES NIF NAFTA UPA EJA LOA ECA PET LAN KIT NET POP TOP SPA ZIP RAP "
    "TIM SEF AMI FAO FNAC MEO ITA IME SAC OVNI "
    "QUE SÃO MÃE PAI UMA BEM SER TER ELE ELA BOM BOA POR SEM TEM MAS FIM ANO DIA SOL VER VEZ "
    "MEU SEU SUA LUZ PAZ VAI FOI HÁ SÓ ATÉ LÊ JÁ NEM TÃO MAL MÊS LÁ MIL REI DOM "
    "ATA GIF VOX MEI LEI NÃO ONU PIB USP PUC DEM MEC BID SIM VAR GOL TAM PAC PEC PIS "
    "CUT FAB COB ROM RAM VIP PIN LED USA CEP SESC SESI FIES IBOPE ABIN UERJ ONG PAN FOX ISO ECO "
    "LIVRO LIVRE LAVRA RITMO APTO EPSON "
    "UNO RUA AVE LER DAR VIR GIT ETA IRA FED AMA PNUD PNUMA TED DOC LAI SAF REN TEA TOC TAC UFBA "
    "HUB NIF UFPA UFSC COP CAN SESMT CAU "
    "PAIGC PSOL CET PNAD IBMEC IPMA UBI UAL CIM APA QREN FNAM BAI CAC CAR CUF OPA OFF "
                      "OTAN NATO AIDS SIDA UNESCO UNICEF NASA OPEP FIFA UEFA COVID ENEM USP IVA "
                      "PETROBRAS MASP FUNAI FIESP CAPES SENAI SENAC SEBRAE UNICAMP CADE ANATEL "
                      "CONMEBOL DAESP IBAMA SUS EMBRAPA MERCOSUL INPE "
    "NOS OPA SAD IMI INE MAI CUF FIA TAD TAS GES FIL EFTA EFSA EFE BAFTA ICE CIP NOW ESA "
    "SAPO EDIA INATEL INFARMED SIBS APAVT") + ENGLISH  # fmt: skip
LAWS = (
    "Res.", "Port.", "Dec.", "MPV",
    *words(
    "RDC NBR Lei lei LC EC Acórdão acórdão Decisão DL PL PLP PLS PDL PEC Decreto decreto "
    "Decreto-Lei "
    "Decreto-lei Portaria portaria Resolução resolução Regulamento Diretiva Processo processo "
    "MP Despacho despacho Circular Edital edital Ata Ofício ofício Contrato contrato Parecer "
    "Pregão pregão Concorrência Inquérito Aviso Recomendação Deliberação Regimento IN"
    ),
    *words("autos Autos Apelação apelação Alvará alvará alvarás Comunicado comunicado"),
    "PLC", "PLV", "PLN", "lei federal", "Lei Federal", "lei estadual", "Lei Estadual",
    "lei municipal", "Lei Municipal",
    "Projeto de Lei", "Lei Complementar", "Instrução Normativa", "Medida Provisória",
   "Pregão Eletrônico", "Tomada de Preços",
)  # fmt: skip
CONTEXT = Context(
    phones=words("Tlm. tlm. Tlf. tlf. telem. Telem. Tel tel Tel. tel. Tels. Telef. Telefone "
    "telefone "
    "telefones Telemóvel "
    "telemóvel Celular celular "
                 "Cel. Fax fax fone Fone WhatsApp Whatsapp"),
    codes=words("NISS NUIT contribuinte NIPC CGC ISBN ISSN NIF CEP CPF CNPJ RG NIB IBAN protocolo"),
    dotted=words("motor Motor Galaxy Figuras figuras Tabelas tabelas Equação equação Equações "
    "equações seções "
    "capítulos Figura figura Tabela tabela Gráfico gráfico Quadro versão Versão "
    "capítulo Capítulo seção secção Seção fig. Fig. figs. Figs. art. Art. arts. artigo artigos "
    "sala Sala Tab. tab. "
                 "ponto item itens subitem subitens Item Itens Fase fase Passo passo etapa Etapa"
    " versões Versões subtarefa tarefa Exemplo exemplo inciso alínea cláusula Cláusula subseção "
    "pontos parágrafo Indústria indústria") + SOFTWARE,
    dot="ponto",
    many=lambda said: re.sub(r"(?<=[oa])\b", "s", re.sub(r"(?<=[mc]er)$", "o", said)),
    the=("[Oo]|ao|do|no|um|pelo", "[Aa]|à|da|na|uma|pela"),
    feminine=r" (?!(?:\w*(?:grama|ema|oma)|mapa|clima|colega|atleta|poeta|planeta|dia)\b)"
    r"(?:\w*(?:a|ção|são|dade|gem)|fase|vez|parte|série|classe|noite|tarde|sede)\b",
    degrees=words("de com para entre norte sul leste oeste latitude longitude até sobre "
    "centígrados graus como mas"),
    large={"mi": ("milhão", "milhões"), "bi": ("bilhão", "bilhões"), "tri": ("trilhão",
    "trilhões")},
    signs={"=": "igual a", "+": "mais", "~": "cerca de", "±": "mais ou menos",
    "≈": "aproximadamente",
    "≥": "maior ou igual a",
           "≤": "menor ou igual a", "÷": "dividido por", "×": "vezes"},
    plain=words(
        "DOU DIZ LEI PELO PELA ISSO ESSE ESTA TAL VOS LHE O A OS AS UM UMA DE DO DA DOS DAS EM NO "
        "NA NOS NAS COM POR SEM QUE NÃO SIM SE SUA SEU É AO AOS À ÀS E OU MAS MAIS MUITO SÃO HÁ "
        "FIM MAR SOL DIA ANO MIL ELE ELA FOI SER VAI TEM BEM BOM PARA PRA MEU TEU TUA TU EU ME "
        "MÓS PÉ PÓS AVÔ AVÓ VÓ NÓS VÓS "
        "TE MIM CÉU LAR SAL LUA COR VOZ DOR VIA USO FÉ PÃO MÃO DEZ UNS LER DAR VOU DIZER FIZ "
        "FAZ DEU LEU VIU JÁ LÁ SÓ NEM VEM ATÉ ESTÁ IR "
    ),
    short_years=True,
)  # fmt: skip
RULERS = words("""
    Pedro João Afonso Sancho Dinis Manuel Sebastião Henrique Filipe Carlos Luís José Maria
    Isabel Pio Leão Bento Gregório Clemente Urbano Inocêncio Paulo Francisco Napoleão Guilherme
    Jorge Eduardo Ricardo Jaime Nicolau Alexandre Ramsés Catarina Frederico Leopoldo Otão
    Fernando Duarte Miguel Mojmir Boleslau Casimiro Sigismundo Ladislau André Bela Venceslau
    Cristiano Haakon Haroldo Olavo Érico Gustavo Adolfo Canuto Valdemar Magno Maximiliano
    Rodolfo Matias Vítor Humberto Lotário Conrado Arnulfo Ramiro Ordonho Garcia Aleixo Isaac
    Romano Basílio Justino Justiniano Tibério Heráclio Maurício Teófilo Teodósio Constantino
    Constâncio Mehmed Murad Selim Solimão Mahmud Ahmed Mustafá Maomé Abderramão Hassan Ptolemeu
    Cleópatra Seleuco Antíoco Demétrio Dario Xerxes Artaxerxes Ciro Cambises Sargão
    Nabucodonosor Simeão Bóris Sisto Bonifácio Celestino Calisto Eugénio Eugênio Martinho
    Adriano Júlio Honório Silvestre Estêvão Sérgio Pascoal Lúcio Marcelo Dâmaso Elizabeth
    Margarida Beatriz Joana Ana Cristina Leonor Branca Urraca Alberto Hugo Balduíno Roberto
    Felipe Mohammed Mohamed Hussein Alfonso Tutmés Amenófis Menelique Tawadros Bartolomeu Cirilo
    Víctor Emanuel Hamad Ludovico Teobaldo Godofredo Boemundo Tancredo Guido Rogério Manfredo
    Gofredo Gottfried Raimundo Ragnar Sueno Knut Erik Magnus Olaf Oskar Óscar Waldemar Friedrich
    Wilhelm Heinrich Ludwig Leopold Otto Karl Philipp Albrecht Ernst Johann Georg Franz Ferdinand
    Louis Charles Philippe Henri François Henry George Edward Richard James William Edmund Malcolm
    Robert Amalrico Fulco Teodorico Clóvis Quilderico Childerico Dagoberto Quilperico Clotário
    Pepino Berengário Bertoldo Ulrico Hermano Adalberto Etelredo Edmundo Bernardo Ermengol
    Berenguer Mendo Vermudo Bermudo Fruela Alarico Recaredo Géza Mieszko Vladislau Otacar Ottokar
    Vratislau Ivan Andrónico Andrônico Isaque Valentiniano Anastácio Seti Osorkon Psamético
    Cosroes Sapor Mitrídates Tigranes Antígono Átalo Nicomedes Bajazeto Abdulamide Norodom Menelik
    Elisabete Elizabete Vitória Guilhermina Juliana Margarete Anacleto Félix Zósimo Gelásio
    Pelágio Zacarias Teodoro Atanásio Kirill Aléxis Nerses Karekin Shenouda Inácio Efrém
""")
QUEENS = words("""
    Maria Isabel Catarina Elizabeth Margarida Beatriz Joana Ana Cristina Leonor Branca Urraca
    Cleópatra Elisabete Elizabete Vitória Guilhermina Juliana Margarete
""")
LADIES = QUEENS + words("""
    Leopoldina Amélia Teresa Carlota Luísa Estefânia Filipa Inês Mécia Constança Mariana
    Francisca Januária Teodora Bárbara Antónia Antônia Josefa Rita Rosa Júlia Lúcia Luzia Zilda
    Marisa Chica Ivone
""")
LORDS = tuple(name for name in RULERS if name not in QUEENS) + words("""
    António Antônio Diogo Nuno Vasco Fuas Rodrigo Quixote Obá Hélder Helder Evaristo Odilo Cláudio
    Geraldo Orani Orlando Raymundo Raimundo Aloísio Sinésio Bosco Diniz Luiz Manoel
""")
BOOKS = words("""
    Gênesis Génesis Êxodo Levítico Números Deuteronômio Josué Salmo Salmos Provérbios Isaías
    Jeremias Ezequiel Daniel Mateus Marcos Lucas João Atos Romanos Coríntios Gálatas Efésios
    Filipenses Colossenses Timóteo Hebreus Tiago Pedro Apocalipse
""")
STATES = {
    "AC": "Acre", "AL": "Alagoas", "AP": "Amapá", "AM": "Amazonas", "BA": "Bahia", "CE": "Ceará",
    "DF": "Distrito Federal", "ES": "Espírito Santo", "GO": "Goiás", "MA": "Maranhão",
    "MT": "Mato Grosso", "MS": "Mato Grosso do Sul", "MG": "Minas Gerais", "PA": "Pará",
    "PB": "Paraíba", "PR": "Paraná", "PE": "Pernambuco", "PI": "Piauí", "RJ": "Rio de Janeiro",
    "RN": "Rio Grande do Norte", "RS": "Rio Grande do Sul", "RO": "Rondônia", "RR": "Roraima",
    "SC": "Santa Catarina", "SP": "São Paulo", "SE": "Sergipe", "TO": "Tocantins",
}  # fmt: skip
