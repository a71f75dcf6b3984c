// An organisation as a contact: what goes out is what the data block says, and a reader gets it back as it was.
import assert from "node:assert/strict";
import "../../docs/assets/js/base.js";
import "../../docs/assets/js/vcard.js";

const { vcard } = SocialMap.use("vcard");
const MADE_UP = {
  name: "Ćevap; Zoë, Made-up",
  alternateName: ["CZH", { "@value": "خانه‌ی ساختگی" }],
  url: "https://example.org/",
  sameAs: ["https://example.net/"],
  contactPoint: [
    { contactType: "helpline", telephone: "+355 4 220 1012;ext=012", description: "Day and night." },
    { contactType: "helpline", telephone: "0800 2000", description: "only in the Netherlands" },
    { contactType: "helpline", faxNumber: "+355 4 220 1013" },
    { contactType: "helpline", name: "WhatsApp", identifier: "+355 69 206 2345" },
    { contactType: "intake", email: "info@example.org" },
  ],
  address: [{
    postOfficeBoxNumber: "P.O. Box 26",
    postalCode: "1002",
    addressLocality: "Tirana",
    addressCountry: "AL",
  }],
  department: [{ name: "Office North", contactPoint: [{ contactType: "general", telephone: "+355 4 220 1014" }] }],
  subjectOf: { name: "Made-up map", abstract: "Not confirmed since 2014", isBasedOn: ["A book, 2014"], license: "x" },
};

/**
 * The lines as a reader has them: unfolded, each as its name and value, escapes taken away.
 * @param {string} card
 * @returns {[string, string][]}
 */
function read(card) {
  return card.replaceAll("\r\n ", "").trimEnd().split("\r\n").map((line) => {
    const place = line.indexOf(":");
    const value = line.slice(place + 1).replace(/\\n/g, "\n").replace(/\\([\\;,])/g, "$1");
    return [line.slice(0, place), value];
  });
}

const card = vcard(MADE_UP, "Ask first.");
const lines = read(card);
/** @param {string} name */
const all = (name) => lines.filter(([key]) => key === name || key.startsWith(`${name};`)).map(([, value]) => value);

Deno.test("names, numbers, mailboxes and pages come back as they were", () => {
  assert.deepEqual([lines[0], lines.at(-1)], [["BEGIN", "VCARD"], ["END", "VCARD"]]);
  assert.deepEqual(all("FN"), ["Ćevap; Zoë, Made-up"]);
  assert.deepEqual(all("NICKNAME"), ["CZH,خانه‌ی ساختگی"]);
  assert.deepEqual(all("TEL"), ["+355 4 220 1012,012", "0800 2000", "+355 4 220 1013", "+355 4 220 1014"]);
  assert.deepEqual(all("EMAIL"), ["info@example.org"]);
  assert.deepEqual(all("URL"), ["https://example.org/", "https://example.net/"]);
  assert.deepEqual(all("ADR"), ["P.O. Box 26;;;Tirana;;1002;AL"]);
  assert.deepEqual(all("IMPP"), ["x-apple:%2B355%2069%20206%202345"]);
  assert.deepEqual(all("N"), [";;;;"]);
});

Deno.test("the note says how old it is, where it comes from and what a number is for", () => {
  const [note = ""] = all("NOTE");
  assert.match(note, /^Not confirmed since 2014\. Ask first\.\nA book, 2014\nMade-up map\n/);
  assert.match(note, /0800 2000: helpline · only in the Netherlands/);
  assert.match(note, /Office North:\n\+355 4 220 1014: general/);
});

Deno.test("no line is longer than 75 octets, and none is cut within a letter", () => {
  for (const line of card.split("\r\n")) assert.ok(new TextEncoder().encode(line).length <= 75, line);
  assert.ok(!card.includes("\ufffd"));
});

Deno.test("a text that tries to be a line of its own stays a text", () => {
  for (const end of ["\r\n", "\n", "\r", "\v", "\f", "\u0085", "\u2028", "\u2029"]) {
    const attack = `x${end}TEL:+31 6 12345678${end}END:VCARD${end}BEGIN:VCARD${end}<script>ran()</script>;,\\`;
    const armed = vcard({
      name: attack,
      alternateName: [attack, { "@value": attack }],
      url: `https://example.org/${attack}`,
      sameAs: [attack],
      contactPoint: [
        { contactType: attack, telephone: attack, description: attack },
        { contactType: attack, faxNumber: attack, email: attack, url: attack, name: attack, identifier: attack },
      ],
      address: [{ postOfficeBoxNumber: attack, addressLocality: attack, addressCountry: attack }],
      department: [{ name: attack, contactPoint: [{ contactType: attack, telephone: attack }] }],
      subjectOf: { name: attack, abstract: attack, isBasedOn: [attack], license: "x" },
    }, attack);
    // As the most generous of readers parts lines.
    const parts = armed.replaceAll("\r\n ", "").split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u).filter(Boolean);
    const begin = parts.map((line) => line.split(/[:;]/)[0] ?? "");
    assert.deepEqual([begin.filter((one) => one === "BEGIN").length, begin.filter((one) => one === "END").length], [
      1,
      1,
    ]);
    assert.equal(begin.filter((one) => one === "TEL").length, 2, "the numbers that there are, and no other");
    assert.ok(begin.every((one) => /^[A-Z-]+$/.test(one)), begin.join(" "));
  }
});
