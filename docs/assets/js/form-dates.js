// A date is typed in figures (day, month, year), kept as 2026-12-31, as files have always had it, and said with the name of its month:
// nobody takes 5 March for the third of May. Touches no page.
"use strict";

SocialMap.script("form-dates", ["text"], (text) => {
  const EARLIEST = 1900;
  const LATEST = 2199;
  const NUMBERS = [
    /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/,
    /^(?<day>\d{1,2})[\s./-]+(?<month>\d{1,2})[\s./-]+(?<year>\d{4})$/,
    /^(?<day>\d\d)(?<month>\d\d)(?<year>\d{4})$/,
  ];
  const NAMED = /^(?<day>\d{1,2})[\s.-]+(?<name>\p{L}{3,})[\s.-]+(?<year>\d{4})$/u;

  /** The months in the language of the page, to be written out or begun. */
  const months = Array.from(
    { length: 12 },
    (_, at) =>
      text.folded(
        new Intl.DateTimeFormat(SocialMap.locale || undefined, { month: "long" }).format(new Date(2024, at, 1)),
      ),
  );

  /** @param {string} begun */
  function monthOf(begun) {
    const found = months.flatMap((month, at) => month.startsWith(begun) ? [at + 1] : []);
    return found.length === 1 ? found[0] ?? 0 : 0;
  }

  /** @type {SocialMap.FormDatesRoom["read"]} */
  function read(typed) {
    const said = text.folded(typed).trim();
    const parts = NUMBERS.map((form) => form.exec(said)).find(Boolean)?.groups ?? NAMED.exec(said)?.groups;
    if (!parts) return null;
    const [year, day] = [Number(parts.year), Number(parts.day)];
    const month = parts.name ? monthOf(parts.name) : Number(parts.month);
    const found = new Date(Date.UTC(year, month - 1, day));
    const whole = found.getUTCMonth() === month - 1 && found.getUTCDate() === day;
    return whole && year >= EARLIEST && year <= LATEST ? found.toISOString().slice(0, 10) : null;
  }

  /** @type {SocialMap.FormDatesRoom["shown"]} */
  function shown(kept) {
    return (read(kept) ?? "").split("-").reverse().join("-") || kept;
  }

  /** @type {SocialMap.FormDatesRoom["said"]} */
  function said(kept, locale) {
    const day = read(kept);
    return day === null ? kept : text.longDate(new Date(`${day}T12:00:00`), false, locale);
  }

  return { read, shown, said };
});
