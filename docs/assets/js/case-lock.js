// Locks a case with a passphrase, and opens it again: AES-GCM, with a key from PBKDF2. Touches no page.
// What stands outside the lock (which ciphers, how many rounds, salt and IV) is authenticated with what is in it.
"use strict";

SocialMap.script("case-lock", ["form-saved"], (reading) => {
  const MARK = "social-map-case-locked";
  const SCHEMA = 1;
  const CIPHER = "AES-GCM-256";
  const DERIVATION = "PBKDF2-HMAC-SHA-256";
  const ROUNDS = 600000; // what OWASP asks at least (Password Storage Cheat Sheet)
  const MOST_ROUNDS = 5000000; // a file may not keep a computer busy for hours
  const SALT = 16;
  const IV = 12;
  const BLOCK = 4096; // bytes: how much was filled in can't be told from the size
  const SHORT = 12;
  const FEW = 6; // different signs
  const KNOWN = ["kind", "schema", "cipher", "derivation", "rounds", "salt", "iv", "content"];

  /** @type {SocialMap.CaseLockRoom["can"]} */
  const can = () => Boolean(globalThis.crypto?.subtle);

  /** @param {Uint8Array} bytes */
  function coded(bytes) {
    let signs = "";
    for (const byte of bytes) signs += String.fromCharCode(byte);
    return btoa(signs);
  }

  /**
   * @param {unknown} text
   * @returns {Uint8Array<ArrayBuffer>}
   */
  function bytes(text) {
    try {
      if (typeof text === "string") return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
    } catch { // said below
    }
    throw new Error("damaged");
  }

  /**
   * What is authenticated with the content: the same bytes whoever writes the file.
   * @param {number} rounds
   * @param {string} salt
   * @param {string} iv
   */
  function header(rounds, salt, iv) {
    return new TextEncoder().encode(JSON.stringify([MARK, SCHEMA, CIPHER, DERIVATION, rounds, salt, iv]));
  }

  /**
   * @param {string} passphrase
   * @param {Uint8Array<ArrayBuffer>} salt
   * @param {number} rounds
   * @returns {Promise<SocialMap.CaseSecret>}
   */
  async function derived(passphrase, salt, rounds) {
    const said = new TextEncoder().encode(passphrase.normalize("NFC")); // one letter is typed in two ways
    const from = await crypto.subtle.importKey("raw", said, "PBKDF2", false, ["deriveKey"]);
    const how = { name: "PBKDF2", hash: "SHA-256", salt, iterations: rounds };
    const what = { name: "AES-GCM", length: 256 };
    return { key: await crypto.subtle.deriveKey(how, from, what, false, ["encrypt", "decrypt"]), salt, rounds };
  }

  /** @type {SocialMap.CaseLockRoom["secret"]} */
  function secret(passphrase) {
    return derived(passphrase, crypto.getRandomValues(new Uint8Array(SALT)), ROUNDS);
  }

  /** @type {SocialMap.CaseLockRoom["lock"]} */
  async function lock(text, { key, salt, rounds }) {
    const iv = crypto.getRandomValues(new Uint8Array(IV)); // a new one at every save: one key must never use one twice
    const outside = { salt: coded(salt), iv: coded(iv) };
    const said = new TextEncoder().encode(text);
    const inside = new Uint8Array(Math.ceil((said.length + 1) / BLOCK) * BLOCK).fill(32); // spaces
    inside.set(said);
    const how = { name: "AES-GCM", iv, additionalData: header(rounds, outside.salt, outside.iv) };
    const content = coded(new Uint8Array(await crypto.subtle.encrypt(how, key, inside)));
    const file = { kind: MARK, schema: SCHEMA, cipher: CIPHER, derivation: DERIVATION, rounds, ...outside, content };
    return `${JSON.stringify(file, null, 1)}\n`;
  }

  /** @type {SocialMap.CaseLockRoom["isLocked"]} */
  function isLocked(given) {
    return reading.isObject(given) && given.kind === MARK;
  }

  /** @type {SocialMap.CaseLockRoom["checked"]} */
  function checked(given) {
    if (!reading.isObject(given) || given.kind !== MARK) throw new Error("not_ours");
    if (typeof given.schema === "number" && given.schema > SCHEMA) throw new Error("newer");
    const { rounds } = given;
    const known = Object.keys(given).every((key) => KNOWN.includes(key)) && given.schema === SCHEMA &&
      given.cipher === CIPHER && given.derivation === DERIVATION;
    if (!known || typeof rounds !== "number" || !Number.isInteger(rounds) || rounds < ROUNDS || rounds > MOST_ROUNDS) {
      throw new Error("damaged");
    }
    const [salt, iv, content] = [bytes(given.salt), bytes(given.iv), bytes(given.content)];
    if (salt.length !== SALT || iv.length !== IV || content.length < IV) throw new Error("damaged");
    return { rounds, salt, iv, content, additionalData: header(rounds, String(given.salt), String(given.iv)) };
  }

  /** @type {SocialMap.CaseLockRoom["unlock"]} */
  async function unlock({ rounds, salt, iv, content, additionalData }, passphrase) {
    const found = await derived(passphrase, salt, rounds);
    try {
      const inside = await crypto.subtle.decrypt({ name: "AES-GCM", iv, additionalData }, found.key, content);
      return { text: new TextDecoder("utf-8", { fatal: true }).decode(inside), secret: found };
    } catch { // which of the two it is can't be told
      throw new Error("wrong");
    }
  }

  /** @type {SocialMap.CaseLockRoom["weakness"]} */
  function weakness(passphrase) {
    if ([...passphrase].length < SHORT) return "short";
    return new Set(passphrase.toLowerCase()).size < FEW ? "simple" : "";
  }

  return { ROUNDS, can, secret, lock, isLocked, checked, unlock, weakness };
});
