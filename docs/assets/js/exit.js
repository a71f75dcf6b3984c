// Leaving this site at once. Loaded before anything is shown and without any other script, so that it works when others fail.
//
// The link leads away without a script too. With one, what was filled in is cleared, the screen is blank before the
// browser has the other page, that page takes the place of this one in the history, and a page of ours that was open before
// and is reached by Back goes on to the neutral page; other windows of this site leave too. For that one word is kept until the window is closed; nothing else
// on this site is ever stored. From a stick a blank page of the stick takes the place of the neutral one.
"use strict";

(() => {
  const KEY = "view"; // says nothing about this site
  const PRESSES = 3;
  const IN_TIME = 5000; // milliseconds between two presses of Shift
  const tag = document.currentScript;
  if (!(tag instanceof HTMLScriptElement)) return;
  const local = location.protocol === "file:";
  const neutral = (local ? new URL(tag.dataset.blank ?? "", document.baseURI).href : tag.dataset.away) || "about:blank";

  // What stands in other windows and tabs would be found there. From a stick a browser lets them not hear each other.
  const others = "BroadcastChannel" in globalThis ? new BroadcastChannel(KEY) : null;
  others?.addEventListener("message", leaveHere);

  function hasLeft() {
    try {
      return sessionStorage.getItem(KEY) !== null;
    } catch { // a browser that keeps nothing at all
      return false;
    }
  }

  /** What is opened by a link or an address after an exit is meant, and may be come back to. */
  function mark() {
    history.replaceState({ ...history.state, meant: true }, "");
  }

  const isMeant = () => history.state?.meant === true;

  function goOn() {
    document.documentElement.hidden = true;
    location.replace(neutral);
  }

  function leave() {
    others?.postMessage(null);
    leaveHere();
  }

  function leaveHere() {
    try {
      sessionStorage.setItem(KEY, "1");
    } catch { // then Back is not kept from the pages before
    }
    document.dispatchEvent(new Event("sm-exit")); // other scripts forget what they know
    for (const form of document.forms) form.reset();
    document.documentElement.hidden = true;
    document.title = "\u00a0";
    document.body?.replaceChildren(); // another window may say it while this page is still on its way
    location.replace(neutral);
  }

  const [visit] = performance.getEntriesByType("navigation");
  if (hasLeft()) {
    if (visit instanceof PerformanceNavigationTiming && visit.type === "back_forward" && !isMeant()) goOn();
    else mark();
  }
  globalThis.addEventListener("hashchange", () => hasLeft() && mark());
  // A page that the browser keeps whole for Back is kept blank, and shown again only where nobody has left.
  globalThis.addEventListener("pagehide", () => document.documentElement.hidden = true);
  globalThis.addEventListener("pageshow", ({ persisted }) => {
    if (!persisted) return;
    if (hasLeft() && !isMeant()) goOn();
    else document.documentElement.hidden = false;
  });

  document.addEventListener("DOMContentLoaded", () => {
    // The last ones: whatever stands in a page by the same name stands before them.
    const link = [...document.querySelectorAll("a#exit")].pop();
    const said = [...document.querySelectorAll("#exit-said[role=status]")].pop();
    if (!(link instanceof HTMLElement) || !(said instanceof HTMLElement)) {
      console.error("exit.js: #exit or #exit-said is missing in the page");
      return;
    }
    link.addEventListener("click", (event) => {
      event.preventDefault();
      leave();
    });
    countShifts(link, said);
  });

  /**
   * Shift pressed three times by itself leaves; with another key it is a capital letter.
   * @param {HTMLElement} link
   * @param {HTMLElement} said
   */
  function countShifts(link, said) {
    let pressed = 0;
    let alone = false;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let timer;

    /** @param {number} count */
    function show(count) {
      pressed = count;
      link.dataset.pressed = String(count);
      clearTimeout(timer);
      if (count) timer = setTimeout(expire, IN_TIME);
    }

    function expire() {
      show(0);
      said.textContent = link.dataset.expired ?? "";
    }

    document.addEventListener("keydown", (event) => {
      alone = event.key === "Shift" && !event.repeat && !event.ctrlKey && !event.altKey && !event.metaKey;
      if (event.key !== "Shift" && pressed) {
        show(0);
        said.textContent = "";
      }
    }, true);
    document.addEventListener("keyup", (event) => {
      if (event.key !== "Shift" || !alone) return;
      alone = false;
      show(pressed + 1);
      if (pressed === PRESSES) leave();
      else said.textContent = (pressed === 1 ? link.dataset.two : link.dataset.one) ?? "";
    }, true);
  }
})();
