// The one global of this site's scripts, and the one way in which they find each other.
//
// A script says its own name, the scripts it uses, and what it hands to others:
//
//   SocialMap.script("finder-table", ["text", "page"], (text, page) => { …; return { Table }; });
//
// Scripts are classic ones, so that a page opened from a file may load them; a page names them in the order in which
// they are needed. A mistake in that order, or a part that a page does not have, is said on the console. The language
// is that of Chromium 109, Firefox 128 and Safari 16.4: see tests/scripts/README.md.
"use strict";

(() => {
  /** @type {Map<string, any>} */
  const rooms = new Map();
  /** @type {Map<string, unknown>} */
  const contents = new Map();
  /** @type {Map<string, Promise<unknown>>} */
  const asked = new Map();
  const tag = globalThis.document?.currentScript;
  /** Where the site begins: this script stands two folders below it. */
  const root = tag ? new URL("../../", new URL(tag.getAttribute("src") ?? "", document.baseURI)).href : "";

  /** Something is not where it should be: a mistake of whoever put the page together, not of who reads it. */
  class Missing extends Error {
    /**
     * @param {string} what
     * @param {string} where
     */
    constructor(what, where) {
      super(`${what} is missing in ${where}`);
      this.name = "Missing";
    }
  }

  /** @type {SocialMap.Base["complain"]} */
  function complain(what, where) {
    console.error(new Missing(what, where).message);
  }

  /** @type {SocialMap.Base["script"]} */
  function script(name, uses, make) {
    const absent = uses.filter((other) => !rooms.has(other));
    if (absent.length) {
      console.error(`${name}.js needs ${absent.map((other) => `${other}.js`).join(" and ")}, loaded before it`);
      return;
    }
    try {
      const given = /** @type {any} */ (uses.map((other) => rooms.get(other)));
      rooms.set(name, make(...given) ?? {});
    } catch (error) {
      if (!(error instanceof Missing)) throw error;
      console.error(`${name}.js: ${error.message}`); // the page stays as it is without this script
    }
  }

  /** @type {SocialMap.Base["use"]} */
  function use(name) {
    if (!rooms.has(name)) throw new Missing(`${name}.js`, "the scripts of this page");
    return rooms.get(name);
  }

  /** @type {SocialMap.Base["maybe"]} */
  function maybe(name) {
    return rooms.get(name) ?? null;
  }

  /** @type {SocialMap.Base["take"]} */
  function take(key, content) {
    contents.set(key, content);
  }

  /** @type {SocialMap.Base["taken"]} */
  function taken(key) {
    return contents.get(key);
  }

  /** @type {SocialMap.Base["data"]} */
  function data(key) {
    if (contents.has(key)) return Promise.resolve(contents.get(key));
    let found = asked.get(key);
    if (!found) {
      found = load(key).finally(() => asked.delete(key)); // what failed is tried again when it is asked again
      asked.set(key, found);
    }
    return found;
  }

  /**
   * A script element: a page opened from a file may not fetch.
   * @param {string} key
   * @returns {Promise<unknown>}
   */
  function load(key) {
    return new Promise((ready, failed) => {
      const file = document.createElement("script");
      const done = () => {
        file.remove();
        if (contents.has(key)) ready(contents.get(key));
        else failed(new Missing(`${key}.js`, root));
      };
      file.addEventListener("load", done);
      file.addEventListener("error", done);
      file.src = `${root}${key}.js`;
      document.head.append(file);
    });
  }

  const language = tag?.getAttribute("data-language") || globalThis.document?.documentElement.lang || "";
  const locale = tag?.getAttribute("data-locale") || language;
  const comma = tag?.getAttribute("data-comma") || ", ";

  globalThis.SocialMap = { script, use, maybe, take, taken, data, Missing, complain, language, locale, comma };
})();
