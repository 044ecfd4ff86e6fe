"""Ranks and units of the forces, as rolls of honour shorten them."""

RANKS = {
    "Pte": "private", "Ptes": "privates", "L/Cpl": "lance corporal", "LCpl": "lance corporal",
    "L/Sgt": "lance sergeant", "Bdr": "bombardier", "L/Bdr": "lance bombardier",
    "Gnr": "gunner", "Dvr": "driver", "Spr": "sapper", "Tpr": "trooper", "Rfn": "rifleman",
    "Flt Lt": "flight lieutenant", "Flt Sgt": "flight sergeant", "F/Sgt": "flight sergeant",
    "Fg Off": "flying officer", "Plt Off": "pilot officer", "Sqn Ldr": "squadron leader",
    "Wg Cdr": "wing commander", "Wing Cdr": "wing commander", "Gp Capt": "group captain",
    "P/O": "pilot officer", "F/O": "flying officer", "F/Lt": "flight lieutenant",
    "S/Ldr": "squadron leader", "W/Cdr": "wing commander", "Sub-Lt": "sub lieutenant",
    "2/Lt": "second lieutenant", "2Lt": "second lieutenant", "2nd Lt": "second lieutenant",
    "Lt-Col": "lieutenant colonel", "Lt-Gen": "lieutenant general",
    "Lt-Cdr": "lieutenant commander",
    "Maj-Gen": "major general", "Brig-Gen": "brigadier general", "Sgt-Maj": "sergeant major",
    "Sgt Maj": "sergeant major",
}  # fmt: skip
UNITS_OF_FORCES = {
    "Bn": "battalion", "Bns": "battalions", "Bde": "brigade", "Coy": "company",
    "Regt": "regiment", "Regts": "regiments", "Sqn": "squadron", "Sqns": "squadrons",
    "Bty": "battery", "Pltn": "platoon",
}  # fmt: skip
