// The file of a case opens itself: it asks for the passphrase, shows what was asked and answered, and forgets it again.
// It runs alone, in the file: nothing of the site is there, and its own policy lets it load and send nothing.
"use strict";

(() => {
  /** @param {string} id */
  const place = (id) => document.getElementById(id);
  const say = JSON.parse(place("words").textContent);
  const given = parsed(place("case").textContent);
  const locked = given?.kind === "social-map-case-locked";
  const known = ["kind", "schema", "cipher", "derivation", "rounds", "salt", "iv"];
  const [least, most] = [600000, 5000000];
  let age = 0;

  function parsed(text) {
    try {
      return JSON.parse(text);
    } catch {
      return null;
    }
  }

  function make(tag, words, children = []) {
    const made = document.createElement(tag);
    made.textContent = words;
    made.append(...children);
    return made;
  }

  const group = (value) => Object.entries(value !== null && typeof value === "object" ? value : {});

  function dated(day) {
    const moment = /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T12:00:00`) : NaN;
    if (Number.isNaN(Number(moment))) return String(day ?? "");
    return moment.toLocaleDateString(document.documentElement.dataset.locale, {
      dateStyle: "long",
      numberingSystem: "latn",
    });
  }

  /** An answer in words: `words` says what a code is called, by question, and by list and column. */
  function spoken(answer, id, words) {
    if (Array.isArray(answer)) return answer.map((one) => spoken(one, id, words)).join("; ");
    if (answer !== null && typeof answer === "object") {
      return group(answer).filter(([column]) => column !== "from") // an id; the factor stands there in words
        .map(([column, said]) => spoken(said, `${id}.${column}`, words)).join(" · ");
    }
    const called = Object.hasOwn(words ?? {}, id) && words[id];
    if (called && Object.hasOwn(called, String(answer))) return String(called[answer]);
    return answer === true ? "✓" : dated(String(answer));
  }

  /** A drawing is shown as a picture only: nothing that stands in it can run or load anything. */
  function picture(parts, drawn) {
    if (!group(parts).length) return [];
    if (typeof drawn?.svg !== "string") return [make("p", say.drawing)];
    const shown = make("img", "");
    shown.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawn.svg)}`;
    shown.alt = say.drawn;
    return [shown, make("p", String(drawn.said ?? ""))];
  }

  function version({ day, forms, parts, picture: drawn }) {
    return [
      ...group(forms).flatMap(([id, form]) => [
        make("h3", `${form.name || id} · ${dated(day)}`),
        make(
          "dl",
          "",
          group(form.answers).flatMap(([answer, said]) => [
            make("dt", form.asked?.[answer] ?? answer),
            make("dd", spoken(said, answer, form.words)),
          ]),
        ),
      ]),
      ...picture(parts, drawn),
    ];
  }

  /** What was asked and answered, each part with what it is. */
  function talk(one) {
    const said = group(say.talk).map(([key, label]) => [label, key === "day" ? dated(one[key]) : one[key]]);
    return make(
      "dl",
      "",
      said.filter(([, words]) => words).flatMap((pair) => [make("dt", pair[0]), make("dd", pair[1])]),
    );
  }

  function organisation({ name, where, offers, reach, talks }) {
    const asked = (talks ?? []).some(({ answer }) => answer);
    const map = offers && (asked ? say.per_map : say.per_map_unasked).replace("{offers}", () => offers);
    return make("li", [name, where, map, reach].filter(Boolean).join(" · "), (talks ?? []).map(talk));
  }

  function show(file) {
    const sheets = group(file.sheets).flatMap(([, versions]) => [...versions].reverse().flatMap(version));
    const list = (file.organisations ?? []).map(organisation);
    place("shown").replaceChildren(
      ...(list.length ? [make("h3", say.organisations), make("ul", "", list)] : []),
      ...sheets,
    );
    place("lock").hidden = true;
    place("open").hidden = false;
    place("title").focus();
  }

  const bytes = (text) => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));

  async function unlock(phrase) {
    const { rounds } = given;
    if (!(rounds >= least && rounds <= most)) throw new Error("rounds");
    const [salt, iv] = [bytes(given.salt), bytes(given.iv)];
    const raw = new TextEncoder().encode(phrase.normalize("NFC"));
    const from = await crypto.subtle.importKey("raw", raw, "PBKDF2", false, ["deriveKey"]);
    const how = { name: "PBKDF2", hash: "SHA-256", salt, iterations: rounds };
    const key = await crypto.subtle.deriveKey(how, from, { name: "AES-GCM", length: 256 }, false, ["decrypt"]);
    const additionalData = new TextEncoder().encode(JSON.stringify(known.map((one) => given[one])));
    const content = bytes(given.content);
    try {
      return new TextDecoder().decode(
        await crypto.subtle.decrypt({ name: "AES-GCM", iv, additionalData }, key, content),
      );
    } catch { // which of the two it is can't be told
      throw new Error("wrong");
    }
  }

  function forget() {
    age += 1;
    place("shown").replaceChildren();
    place("phrase").value = "";
    place("told").textContent = given === null ? say.damaged : "";
    place("open").hidden = true;
    place("lock").hidden = false;
  }

  async function open() {
    const now = age;
    place("told").textContent = say.unlocking;
    try {
      if (locked && !globalThis.crypto?.subtle) throw new Error("not_secure");
      const file = locked ? JSON.parse(await unlock(place("phrase").value)) : given;
      if (now !== age) return; // somebody has left meanwhile
      place("told").textContent = "";
      show(file);
    } catch (error) {
      if (now === age) place("told").textContent = say[error.message] ?? say.damaged;
    }
  }

  place("without").hidden = true;
  place("locked").hidden = !locked;
  place("anybody").hidden = locked || given === null;
  place("lock").addEventListener("submit", (event) => {
    event.preventDefault();
    open();
  });
  place("print").addEventListener("click", () => globalThis.print());
  place("close").addEventListener("click", forget);
  function leave() {
    forget();
    document.documentElement.hidden = true;
    location.replace("about:blank");
  }

  // Shift three times by itself, or Escape twice: as on the site.
  let [shifts, since, escaped, alone] = [0, -Infinity, -Infinity, false];
  document.addEventListener("keydown", (event) => {
    alone = event.key === "Shift" && !event.repeat && !event.ctrlKey && !event.altKey && !event.metaKey;
    if (event.key !== "Shift") shifts = 0;
    if (event.key !== "Escape") return;
    if (event.timeStamp - escaped < 1000) leave();
    escaped = event.timeStamp;
  }, true);
  document.addEventListener("keyup", (event) => {
    if (event.key !== "Shift" || !alone) return;
    alone = false;
    shifts = event.timeStamp - since < 5000 ? shifts + 1 : 1;
    since = event.timeStamp;
    if (shifts === 3) leave();
  }, true);

  place("leave").addEventListener("click", leave);
  globalThis.addEventListener("pagehide", forget);
  globalThis.addEventListener("pageshow", forget);
})();
