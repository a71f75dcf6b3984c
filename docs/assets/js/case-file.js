// The file of a case is a page that opens itself; this site only ever reads the data in it. Touches no page.
"use strict";

SocialMap.script("case-file", ["form-saved"], (reading) => {
  const MARK = "SOCIALMAP-CASE"; // hooks/socialmap/forms/screen/viewer.py puts it there
  const BEFORE = '<script type="application/json" id="case">';
  const AFTER = "</script>";
  const OURS = /"kind":\s*"social-map-/;

  /** @type {SocialMap.CaseFileRoom["wrapped"]} */
  function wrapped(frame, content) {
    const safe = content.trim().replaceAll("<", "\\u003c"); // nothing that somebody typed can end the script
    const [before, after] = frame.split(MARK);
    return `${before}${safe}${after}`;
  }

  /**
   * The data of such a page, which is never run; any other text as it is.
   * @param {string} text
   */
  function unwrapped(text) {
    const from = text.indexOf(BEFORE);
    if (!text.trimStart().startsWith("<") || from < 0) return text;
    const start = from + BEFORE.length;
    const end = text.indexOf(AFTER, start);
    return end < 0 ? text.slice(start) : text.slice(start, end);
  }

  /** @type {SocialMap.CaseFileRoom["data"]} */
  function data(text) {
    try {
      return reading.json(unwrapped(text));
    } catch (error) { // of one that was cut off, the beginning still says whose it is
      throw text.includes(BEFORE) || OURS.test(text) ? new Error("damaged") : error;
    }
  }

  return { wrapped, data };
});
