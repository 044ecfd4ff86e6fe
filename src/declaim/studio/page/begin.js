// The last part: the bar, now that every tool is known.

buildBar();
ask("pronunciations"); // what can still be undone after a reload
