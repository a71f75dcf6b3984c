// A table as a CSV file that a spreadsheet opens rightly, by the rule of hooks/socialmap/exports/spreadsheet.py. Touches no page.
"use strict";

SocialMap.script("csv", [], () => {
  const BOM = "\ufeff"; // by it a spreadsheet knows that the letters are UTF-8
  /** What a spreadsheet could take for a number, a date or a formula. */
  const GUESSED = /^(?:\s*[-=+@＝＋－＠'\t\r(*#\d.,]|(?:true|false|waar|onwaar)$|[\p{L}\p{N}_]+\.? \d{1,4}$)/iu;

  /** @param {string} said */
  function cell(said) {
    const text = GUESSED.test(said) ? `'${said}` : said;
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  }

  /** @type {SocialMap.CsvRoom["csv"]} */
  function csv(rows) {
    return BOM + rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
  }

  return { csv };
});
