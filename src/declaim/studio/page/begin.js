// The last part: the bar, now that every tool is known.

buildBar();
ask("pronunciations").then(recall); // what can still be undone after a reload, and what is doubtful
