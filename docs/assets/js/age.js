// Says so when the data of this copy has grown old: a copy on a stick is not renewed by itself. Beside a channel it leaves the
// one date that counts today; without it all of them stand. Where a date is not known (empty), nothing can be said.
"use strict";

SocialMap.script("age", ["page"], (page) => {
  /** @param {string} date */
  const begun = (date) => Date.now() >= Date.parse(date);

  const note = page.part(document, "#grown-old");
  if (begun(page.attribute(note, "data-until"))) note.hidden = false;

  /** @param {ParentNode} place */
  function sign(place) {
    for (const line of page.all(place, "[data-fresh]")) {
      const states = page.all(line, "[data-from]");
      const now = states.filter((state) => begun(page.attribute(state, "data-from"))).at(-1);
      for (const state of states) state.hidden = now ? state !== now : state !== states[0];
      line.dataset.fresh = now ? page.attribute(now, "data-state") : "fresh";
    }
  }

  // A number that is not too old yet needs no hint beside it.
  for (const hint of page.all(document, ".sm-too-old[data-from]")) {
    hint.hidden = !begun(page.attribute(hint, "data-from"));
  }
  sign(document);
  return { sign, begun };
});
