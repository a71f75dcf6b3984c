// The clock of another place, and whether it is within the hours that an organisation gives. Touches no page.
"use strict";

SocialMap.script("hours", [], () => {
  const DAYS = ["mo", "tu", "we", "th", "fr", "sa", "su"];
  /** @type {Intl.DateTimeFormatOptions} */
  const NUMBERS = {
    calendar: "gregory",
    numberingSystem: "latn",
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  };

  /** @type {SocialMap.HoursRoom["clock"]} */
  function clock(zone, moment) {
    try {
      const parts = new Intl.DateTimeFormat("und", { ...NUMBERS, timeZone: zone }).formatToParts(moment);
      const { year, month, day, hour, minute } = Object.fromEntries(parts.map(({ type, value }) => [type, value]));
      const weekday = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay();
      return { day: DAYS[(weekday + 6) % 7] ?? "", time: `${hour}:${minute}` };
    } catch {
      return null; // a zone that this browser does not know
    }
  }

  // What closes before it opens closes on the next day: the night of Saturday goes on in the first hours of Sunday.
  /** @type {SocialMap.HoursRoom["until"]} */
  function until(hours, { day, time }) {
    const before = DAYS[(DAYS.indexOf(day) + 6) % 7];
    const open = hours.find(({ day: on, opens, closes }) => {
      const overnight = closes <= opens;
      if (on === day && opens <= time) return overnight || time < closes;
      return on === before && overnight && time < closes;
    });
    return open?.closes ?? null;
  }

  return { clock, until };
});
