// What time it is somewhere else, and whether that is within the hours given there.
import assert from "node:assert/strict";
import "../../docs/assets/js/base.js";
import "../../docs/assets/js/hours.js";

const { clock, until } = SocialMap.use("hours");
const WEEK = [
  { day: "mo", opens: "09:00", closes: "12:30" },
  { day: "mo", opens: "13:30", closes: "17:00" },
  { day: "sa", opens: "20:00", closes: "02:00" },
  { day: "su", opens: "00:00", closes: "24:00" },
];

Deno.test("the clock of a place, with its own summer time and its own day", () => {
  const moment = new Date("2026-06-30T23:30:00Z");
  assert.deepEqual(clock("Africa/Lagos", moment), { day: "we", time: "00:30" });
  assert.deepEqual(clock("America/Bogota", moment), { day: "tu", time: "18:30" });
  assert.deepEqual(clock("Europe/Amsterdam", moment), { day: "we", time: "01:30" });
  assert.equal(clock("Europe/Nowhere", moment), null);
});

Deno.test("open until, between two openings, and not on a day that is not named", () => {
  assert.equal(until(WEEK, { day: "mo", time: "09:00" }), "12:30");
  assert.equal(until(WEEK, { day: "mo", time: "12:30" }), null);
  assert.equal(until(WEEK, { day: "mo", time: "16:59" }), "17:00");
  assert.equal(until(WEEK, { day: "tu", time: "10:00" }), null);
});

Deno.test("a night goes on after midnight, and day and night never ends", () => {
  assert.equal(until(WEEK, { day: "sa", time: "23:00" }), "02:00");
  assert.equal(until(WEEK.slice(0, 3), { day: "su", time: "01:59" }), "02:00");
  assert.equal(until(WEEK.slice(0, 3), { day: "su", time: "02:00" }), null);
  assert.equal(until(WEEK, { day: "su", time: "23:59" }), "24:00");
});
