// The file of a form as it comes in: read strictly, whoever made it. Touches no page.
"use strict";

SocialMap.script("form-saved", [], () => {
  const MARK = "social-map-form";
  const SCHEMA = 1;
  const MOST = 10000; // choices or lines in one answer

  /** @type {SocialMap.FormSavedRoom["isObject"]} */
  function isObject(value) {
    return value !== null && typeof value === "object" && !Array.isArray(value);
  }

  /**
   * @param {unknown} value
   * @returns {value is SocialMap.Plain}
   */
  function isPlain(value) {
    return typeof value === "string" || value === true;
  }

  /**
   * A text, a tick, a list of choices, or lines of such; nothing deeper.
   * @param {unknown} value
   * @returns {value is SocialMap.Answer}
   */
  function isAnswer(value) {
    if (isPlain(value)) return true;
    return Array.isArray(value) && value.length <= MOST &&
      value.every((one) => isPlain(one) || (isObject(one) && Object.values(one).every(isPlain)));
  }

  /**
   * @param {unknown} value
   * @returns {value is SocialMap.Answers}
   */
  function isAnswers(value) {
    return isObject(value) && Object.values(value).every(isAnswer);
  }

  /**
   * The texts of `given`, by names that cannot be anything else.
   * @param {unknown} given
   */
  function texts(given) {
    /** @type {Record<string, string>} */
    const found = Object.create(null);
    if (!isObject(given)) return found;
    for (const [key, value] of Object.entries(given)) if (typeof value === "string") found[key] = value.slice(0, 500);
    return found;
  }

  /**
   * @param {unknown} value
   * @returns {value is string | number}
   */
  const isWord = (value) => typeof value === "string" || typeof value === "number"; // anything else may have a toString of its own

  /** @type {SocialMap.FormSavedRoom["json"]} */
  function json(content) {
    try {
      return /** @type {unknown} */ (JSON.parse(content));
    } catch {
      throw new Error("not_ours");
    }
  }

  /** @type {SocialMap.FormSavedRoom["forms"]} */
  function forms(given) {
    /** @type {Record<string, SocialMap.SavedForm>} */
    const found = Object.create(null); // a file may bring any name, __proto__ too
    for (const [id, saved] of Object.entries(given)) {
      if (!isObject(saved) || !isAnswers(saved.answers)) throw new Error("not_ours");
      found[id] = {
        name: String(isWord(saved.name) && saved.name || id).slice(0, 200),
        version: String(isWord(saved.version) && saved.version || "").slice(0, 20),
        asked: texts(saved.asked),
        answers: saved.answers,
        shared: texts(saved.shared),
      };
    }
    return found;
  }

  /** @type {SocialMap.FormSavedRoom["read"]} */
  function read(file) {
    if (!isObject(file) || file.kind !== MARK || file.schema !== SCHEMA || !isObject(file.forms)) {
      throw new Error("not_ours");
    }
    const saved = typeof file.saved === "string" ? file.saved : "";
    return {
      saved: /^\d{4}-/.test(saved) ? saved : "",
      forms: forms(file.forms),
      parts: isObject(file.parts) ? file.parts : {},
    };
  }

  return { MARK, SCHEMA, isObject, json, forms, read };
});
