// The clock of another place, and whether it is within the hours that an organisation gives. Touches no page.
"use strict";

SocialMap.script("hours", [], () => {
  const DAYS = ["mo", "tu", "we", "th", "fr", "sa", "su"];

  /** @type {SocialMap.HoursRoom["clock"]} */
  function clock(zone, moment) {
    try {
      const parts = new Intl.DateTimeFormat("en-GB", {
        timeZone: zone,
        weekday: "short",
        hour: "2-digit",
        minute: "2-digit",
        hourCycle: "h23",
      }).formatToParts(moment);
      const said = Object.fromEntries(parts.map(({ type, value }) => [type, value]));
      return { day: (said.weekday ?? "").slice(0, 2).toLowerCase(), time: `${said.hour}:${said.minute}` };
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
