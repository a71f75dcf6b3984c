// Before a link leads away from answers that were not saved, the page asks. A dialog of the browser would hold somebody who must
// go; the way out never asks.
"use strict";

SocialMap.script("form-leaving", ["page"], (page) => {
  const question = page.part(document, "#leaving");
  let goal = "";

  function close() {
    question.hidden = true;
  }

  /**
   * Whether a link opens another page of this window.
   * @param {HTMLAnchorElement} link
   */
  function leads(link) {
    return link.id !== "exit" && link.target !== "_blank" && !link.hasAttribute("download") &&
      /^(https?|file):$/.test(link.protocol) && !page.attribute(link, "href").startsWith("#");
  }

  /** @type {SocialMap.FormLeavingRoom["listen"]} */
  function listen(form, { holds, save, empty }) {
    document.addEventListener("click", (event) => {
      const link = page.target(event)?.closest("a[href]");
      if (!(link instanceof HTMLAnchorElement) || event.defaultPrevented || event.ctrlKey || event.metaKey) return;
      if (!leads(link) || !holds()) return;
      event.preventDefault();
      goal = link.href;
      question.hidden = false;
      page.byData(question, "do", "save").focus();
    });
    /** @type {Record<string, () => void>} */
    const deeds = {
      save: () => {
        close();
        save();
      },
      go: () => {
        empty();
        location.href = goal;
      },
      stay: () => {
        close();
        const field = form.querySelector(".sm-fields :is(textarea, input)");
        if (field instanceof HTMLElement) field.focus();
      },
    };
    for (const [name, deed] of Object.entries(deeds)) page.byData(question, "do", name).addEventListener("click", deed);
  }

  return { listen, close };
});
