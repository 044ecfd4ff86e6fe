// The shelf: how far each article was heard, as this browser remembers it.
"use strict";

function clock(seconds) {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = String(Math.floor(seconds) % 60).padStart(2, "0");
  return hours ? `${hours}:${String(minutes).padStart(2, "0")}:${rest}` : `${minutes}:${rest}`;
}

for (const row of document.querySelectorAll("[data-key]")) {
  let remembered = null;
  try { remembered = JSON.parse(localStorage.getItem(row.dataset.key)); } catch { /* private mode */ }
  const { place, duration, title } = remembered ?? {};
  if (title) row.querySelector("a").textContent = title;
  if (!place || !duration) continue;
  const bar = document.createElement("progress");
  Object.assign(bar, { max: duration, value: place.time, ariaLabel: row.querySelector("a").textContent });
  row.querySelector(".heard").textContent = `${clock(place.time)} / ${clock(duration)}`;
  row.append(bar);
}
