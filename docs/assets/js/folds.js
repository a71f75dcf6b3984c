// What is folded away as history is there on paper: it opens before printing and closes after it.
"use strict";

SocialMap.script("folds", ["page"], (page) => {
  /** @type {HTMLDetailsElement[]} */
  let opened = [];
  globalThis.addEventListener("beforeprint", () => {
    opened = page.all(document, "details.sm-history", HTMLDetailsElement).filter((fold) => !fold.open);
    for (const fold of opened) fold.open = true;
  });
  globalThis.addEventListener("afterprint", () => {
    for (const fold of opened) fold.open = false;
    opened = [];
  });
});
