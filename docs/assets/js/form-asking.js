// Asks in the page whether something may be wiped out. A dialog of the browser would cover the way out and take its keys.
"use strict";

SocialMap.script("form-asking", ["page"], (page) => {
  const box = page.part(document, "#asking");
  const question = page.part(box, "#asking-what");
  /** @type {(yes: boolean) => void} */
  let answered = () => {};

  /** @type {SocialMap.FormAskingRoom["ask"]} */
  function ask(words) {
    close();
    const before = document.activeElement;
    question.textContent = words;
    box.hidden = false;
    page.byData(box, "do", "no").focus();
    return new Promise((resolve) => {
      answered = (yes) => {
        answered = () => {};
        box.hidden = true;
        if (before instanceof HTMLElement && before.isConnected) before.focus();
        resolve(yes);
      };
    });
  }

  function close() {
    answered(false);
  }

  page.byData(box, "do", "yes").addEventListener("click", () => answered(true));
  page.byData(box, "do", "no").addEventListener("click", close);
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault(); // or a second one would leave the site
    close();
  });
  page.whenLeft(close);
  document.addEventListener("sm-exit", close);

  return { ask };
});
