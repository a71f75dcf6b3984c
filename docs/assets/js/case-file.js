// The file of a case is a page that opens itself; this site only ever reads the data in it. Touches no page.
"use strict";

SocialMap.script("case-file", [], () => {
  const MARK = "SOCIALMAP-CASE"; // hooks/socialmap/forms/screen/viewer.py puts it there
  const BEFORE = '<script type="application/json" id="case">';
  const AFTER = "</script>";

  /** @type {SocialMap.CaseFileRoom["wrapped"]} */
  function wrapped(frame, content) {
    const safe = content.trim().replaceAll("<", "\\u003c"); // nothing that somebody typed can end the script
    const [before, after] = frame.split(MARK);
    return `${before}${safe}${after}`;
  }

  /** @type {SocialMap.CaseFileRoom["unwrapped"]} */
  function unwrapped(text) {
    const from = text.indexOf(BEFORE);
    if (!text.trimStart().startsWith("<") || from < 0) return text;
    const start = from + BEFORE.length;
    return text.slice(start, text.indexOf(AFTER, start));
  }

  return { wrapped, unwrapped };
});
