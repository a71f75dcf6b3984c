// Says so when the data of this copy has grown old: a copy on a stick is not renewed by itself.
"use strict";

SocialMap.script("age", ["page"], (page) => {
  const YEAR = 365 * 24 * 60 * 60 * 1000;
  const note = page.part(document, "#grown-old");
  if (Date.now() - Date.parse(page.attribute(note, "data-revised")) > YEAR) note.hidden = false;
});
