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
    for (const week of page.all(document, ".sm-hours[data-zone]")) mark(week, now);
  }

  /**
   * @param {HTMLElement} week
   * @param {Date} now
   */
  function mark(week, now) {
    const there = clock(page.attribute(week, "data-zone"), now);
    const line = week.parentElement?.querySelector(":scope > .sm-open");
    if (!there || !(line instanceof HTMLElement)) return;
    const days = page.all(week, "[data-day]");
    const hours = days.flatMap((day) =>
      page.all(day, "[data-opens]").map((span) => ({
        day: page.attribute(day, "data-day"),
        opens: page.attribute(span, "data-opens"),
        closes: page.attribute(span, "data-closes"),
      }))
    );
    for (const day of days) {
      if (page.attribute(day, "data-day") === there.day) day.setAttribute("aria-current", "date");
      else day.removeAttribute("aria-current");
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
