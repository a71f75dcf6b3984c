// Says so when the data of this copy has grown old: a copy on a stick is not renewed by itself.
// Where that date is not known (empty), nothing can be said: NaN is not more than a year.
"use strict";

SocialMap.script("age", ["page"], (page) => {
  const YEAR = 365 * 24 * 60 * 60 * 1000;
  const note = page.part(document, "#grown-old");
  if (Date.now() - Date.parse(page.attribute(note, "data-revised")) > YEAR) note.hidden = false;
});
