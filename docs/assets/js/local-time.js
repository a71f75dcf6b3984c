// Says what time it is at a place, and whether that is within the hours given there. Only the reader's browser has a clock.
"use strict";

SocialMap.script("local-time", ["text", "page", "hours"], (text, page, { clock, until }) => {
  const AGAIN = 20 * 1000; // milliseconds

  const HERE = Intl.DateTimeFormat().resolvedOptions().timeZone;

  function tell() {
    const now = new Date();
    const here = clock(HERE, now);
    for (const line of page.all(document, ".sm-local-time")) {
      const there = clock(page.attribute(line, "data-zone"), now);
      line.hidden = !there || (there.day === here?.day && there.time === here.time); // who is there has a clock
      if (there) line.textContent = text.fill(page.attribute(line, "data-text"), { time: there.time });
    }
    for (const table of page.all(document, ".sm-hours[data-zone]")) mark(table, now);
  }

  /**
   * @param {HTMLElement} table
   * @param {Date} now
   */
  function mark(table, now) {
    const there = clock(page.attribute(table, "data-zone"), now);
    const line = table.parentElement?.querySelector(":scope > .sm-open");
    if (!there || !(line instanceof HTMLElement)) return;
    const cells = page.all(table, "[data-day]");
    const hours = cells.flatMap((cell) =>
      page.all(cell, "[data-opens]").map((span) => ({
        day: page.attribute(cell, "data-day"),
        opens: page.attribute(span, "data-opens"),
        closes: page.attribute(span, "data-closes"),
      }))
    );
    for (const cell of cells) {
      const today = page.attribute(cell, "data-day") === there.day;
      if (today) cell.parentElement?.setAttribute("aria-current", "date");
      else cell.parentElement?.removeAttribute("aria-current");
    }
    const closes = until(hours, there);
    line.textContent = closes
      ? text.fill(page.attribute(line, "data-open"), { time: closes })
      : page.attribute(line, "data-shut");
    line.hidden = false;
  }

  tell();
  setInterval(tell, AGAIN);
});
