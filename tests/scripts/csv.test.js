// A table as CSV: a spreadsheet guesses at nothing in it.
import assert from "node:assert/strict";
import "../../docs/assets/js/base.js";
import "../../docs/assets/js/csv.js";

const { csv } = SocialMap.use("csv");

Deno.test("it begins with the mark of UTF-8, and lines end as RFC 4180 has it", () => {
  assert.equal(csv([["naam", "één"], ["b", ""]]), "\ufeffnaam,één\r\nb,\r\n");
});

Deno.test("what could be a formula, a number or a date begins with an apostrophe", () => {
  const risky = [
    "=1+1",
    "+31 20",
    "-1",
    "@x",
    "\t=1",
    "0012",
    "0800 2000",
    "2014-10",
    "116 123",
    "TRUE",
    "Mei 12",
    "'x",
  ];
  for (const said of risky) assert.equal(csv([[said]]), `\ufeff'${said}\r\n`, said);
  assert.equal(csv([["Ćevap"], ["nl/made-up"]]), "\ufeffĆevap\r\nnl/made-up\r\n");
});

Deno.test("commas, quotes and lines stay within their cell", () => {
  assert.equal(csv([['a, "b"', "c\nd"]]), '\ufeff"a, ""b""","c\nd"\r\n');
});

Deno.test("an attack is one cell of text, whatever it ends with and begins with", () => {
  for (const begin of ["=", "+", "-", "@", "\t=", "\r=", "\n=", " =", "＝", "＠", "|", "%"]) {
    const attack = `${begin}cmd|' /C calc'!A0","=HYPERLINK(""https://example.org"")\r\n=1+1<script>ran()</script>`;
    const [row = "", ...more] = cells(csv([[attack, "b"], ["c", attack]]).slice(1));
    assert.equal(more.length, 1);
    const [said = ""] = row;
    assert.equal(said.replace(/^'/, ""), attack);
    assert.ok(!/^\s*[-=+@＝＋－＠\t\r]/u.test(said), `a spreadsheet would take it for a formula: ${begin}`);
  }
});

/**
 * A table as RFC 4180 has it, read again.
 * @param {string} text
 * @returns {string[][]}
 */
function cells(text) {
  /** @type {string[][]} */
  const rows = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gu)) {
    if (end === "" && !quoted && !plain) break;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === "\r\n") rows.push([]);
  }
  return rows.filter((row) => row.length);
}
