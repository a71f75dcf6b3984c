// Dates as people type them, and as files keep them.
import assert from "node:assert/strict";
import "../../docs/assets/js/base.js";
import "../../docs/assets/js/text.js";

Object.assign(SocialMap, { locale: "nl" });
await import("../../docs/assets/js/form-dates.js");
const dates = SocialMap.use("form-dates");

Deno.test("day, month, year, however they are parted", () => {
  const typed = [
    "5-3-2026",
    "05/03/2026",
    "5.3.2026",
    "5 3 2026",
    "05032026",
    "5 maart 2026",
    "5 mrt 2026",
    "٥-٣-٢٠٢٦",
    "2026-03-05",
  ];
  assert.deepEqual(typed.map(dates.read), typed.map((one) => one === "5 mrt 2026" ? null : "2026-03-05"));
});

Deno.test("what is no date of a calendar is none", () => {
  for (
    const typed of [
      "",
      "2026",
      "3-2026",
      "31-2-2026",
      "1-13-2026",
      "1-1-112026",
      "1-1-26",
      "5 m 2026",
      "5 foo 2026",
      "1-1-0001",
    ]
  ) {
    assert.equal(dates.read(typed), null, typed);
  }
});

Deno.test("a kept date is shown as people write it, anything else as it was kept", () => {
  assert.equal(dates.shown("2026-03-05"), "05-03-2026");
  assert.equal(dates.shown("spring of 1990"), "spring of 1990");
  assert.equal(dates.shown(""), "");
  assert.equal(dates.read(dates.shown("2026-12-31")), "2026-12-31");
});

Deno.test("a day is said with the name of its month, in the language that is asked for, and what is none stays", () => {
  assert.equal(dates.said("2026-03-05", "nl-NL"), "5 maart 2026");
  assert.equal(dates.said("2026-03-05", "en-GB"), "5 March 2026");
  assert.equal(dates.said("spring 2026", "en-GB"), "spring 2026");
  assert.equal(dates.said(""), "");
});
