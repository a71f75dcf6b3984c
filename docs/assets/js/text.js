// Words, names and dates. Touches no page.
"use strict";

SocialMap.script("text", [], () => {
  // Letters that are more than a letter with a mark; the same list stands in hooks/socialmap/base/text.py, and
  // tests/scripts/folding.json holds both to it.
  /** @type {Record<string, string>} */
  const SIGNS = { ß: "ss", ø: "o", ł: "l", đ: "d", ı: "i", æ: "ae", œ: "oe", ð: "d", þ: "th", ħ: "h" };
  /** @type {Record<string, string>} Arabic letters that people write in two ways. */
  const LETTERS = { ٱ: "ا", ى: "ي", ی: "ي", ک: "ك", ة: "ه", ہ: "ه" };
  // Marks above and below letters, Latin and Arabic, the line that makes a word longer, and joiners.
  const MARKS = /[\u0300-\u036f\u0610-\u061a\u061c\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u200b-\u200f]/g;

  /** @type {SocialMap.TextRoom["digits"]} */
  function digits(text) {
    return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (figure) => String(figure.charCodeAt(0) & 15));
  }

  /** @type {SocialMap.TextRoom["folded"]} */
  function folded(text) {
    return digits(text.toLowerCase().normalize("NFKD").replace(MARKS, ""))
      .replace(/[ßøłđıæœðþħ]/g, (sign) => SIGNS[sign] ?? sign)
      .replace(/[ٱىیکةہ]/g, (sign) => LETTERS[sign] ?? sign);
  }

  /** @type {SocialMap.TextRoom["plain"]} */
  function plain(text) {
    return folded(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, " ").trim();
  }

  /** @type {SocialMap.TextRoom["sound"]} */
  function sound(word) {
    return word.replaceAll("ph", "f").replace(/c(?!h)/g, "k").replaceAll("z", "s").replace(/ij|y/g, "i").replace(
      /(.)\1/g,
      "$1",
    );
  }

  /** @type {WeakMap<readonly string[], Map<string, number[]>>} */
  const sounding = new WeakMap();

  /** @type {SocialMap.TextRoom["alike"]} */
  function alike(forms, word) {
    let known = sounding.get(forms);
    if (!known) {
      sounding.set(forms, known = new Map());
      for (const [at, form] of forms.entries()) known.set(sound(form), [...known.get(sound(form)) ?? [], at]);
    }
    return known.get(sound(word)) ?? [];
  }

  /** @type {SocialMap.TextRoom["fill"]} */
  function fill(template, values) {
    return template.replace(/\{(\w+)\}/g, (whole, name) => {
      const value = values[name];
      if (value !== undefined) return String(value);
      SocialMap.complain(`the value of ${whole}`, `what is put into “${template}”`);
      return whole;
    });
  }

  /** @type {SocialMap.TextRoom["speaker"]} */
  function speaker(words, where) {
    return (key, values) => {
      const word = words[key];
      if (typeof word === "string") return values ? fill(word, values) : word;
      SocialMap.complain(`the word “${key}”`, where);
      return key;
    };
  }

  /** @type {SocialMap.TextRoom["plural"]} */
  function plural(number) {
    return new Intl.PluralRules(SocialMap.language || undefined).select(number);
  }

  /** @type {SocialMap.TextRoom["written"]} */
  function written(iso, months) {
    const [year = "", month, day] = iso.split("-");
    return [day && Number(day), month && months[Number(month) - 1], year].filter(Boolean).join(" ");
  }

  /** @param {number} number */
  const two = (number) => String(number).padStart(2, "0");

  /** @type {SocialMap.TextRoom["day"]} */
  function day(moment = new Date()) {
    return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  }

  /** @type {SocialMap.TextRoom["minute"]} */
  function minute(moment = new Date()) {
    return `${day(moment)}-${two(moment.getHours())}-${two(moment.getMinutes())}`;
  }

  /** @type {SocialMap.TextRoom["longDate"]} */
  function longDate(moment, withTime = false, locale = SocialMap.locale) {
    if (Number.isNaN(moment.getTime())) return "?";
    return moment.toLocaleString(locale || undefined, {
      numberingSystem: "latn", // as all other figures of the page
      dateStyle: "long",
      ...(withTime ? { timeStyle: "short" } : {}),
    });
  }

  /** @type {SocialMap.TextRoom["row"]} */
  function row(parts) {
    return parts.filter(Boolean).join(SocialMap.comma);
  }

  return { digits, folded, plain, sound, alike, fill, speaker, plural, written, day, minute, longDate, row };
});
