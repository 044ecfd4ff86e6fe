"""Short forms of courts of the United States and of prescriptions."""

RULES_OF_COURTS = {
    "Fed. R. Civ. P.": "Federal Rule of Civil Procedure",
    "Fed. R. Crim. P.": "Federal Rule of Criminal Procedure",
    "Fed. R. App. P.": "Federal Rule of Appellate Procedure",
    "Fed. R. Evid.": "Federal Rule of Evidence",
}
TIMES_OF_DOSES = {
    "bid": "twice a day", "tid": "three times a day", "qid": "four times a day",
    "po": "by mouth", "prn": "as needed",
}  # fmt: skip
