// The file of a case opens itself: it asks for the passphrase, shows what was asked and answered, and forgets it again.
// It runs alone, in the file: nothing of the site is there, and its own policy lets it load and send nothing.
"use strict";

(() => {
  /** @param {string} id */
  const place = (id) => document.getElementById(id);
  const say = JSON.parse(place("words").textContent);
  const given = JSON.parse(place("case").textContent);
  const known = ["kind", "schema", "cipher", "derivation", "rounds", "salt", "iv"];
  const [least, most] = [600000, 5000000];
  let age = 0;

  function make(tag, words, children = []) {
    const made = document.createElement(tag);
    made.textContent = words;
    made.append(...children);
    return made;
  }

  function spoken(answer) {
    if (Array.isArray(answer)) return answer.map(spoken).join("; ");
    if (answer !== null && typeof answer === "object") return Object.values(answer).map(spoken).join(" · ");
    return answer === true ? "✓" : String(answer);
  }

  const group = (value) => Object.entries(value !== null && typeof value === "object" ? value : {});

  function version({ day, forms, parts }) {
    return group(forms).flatMap(([id, form]) => [
      make("h3", `${form.name || id} · ${day}`),
      make(
        "dl",
        "",
        group(form.answers).flatMap(([answer, said]) => [
          make("dt", form.asked?.[answer] ?? answer),
          make("dd", spoken(said)),
        ]),
      ),
      ...(group(parts).length ? [make("p", say.drawing)] : []),
    ]);
  }

  function show(file) {
    const sheets = group(file.sheets).flatMap(([, versions]) => [...versions].reverse().flatMap(version));
    const list = (file.organisations ?? []).map(({ name, where, offers }) =>
      make("li", [name, where, offers].filter(Boolean).join(" · "))
    );
    place("shown").replaceChildren(
      ...(list.length ? [make("h3", say.organisations), make("ul", "", list)] : []),
      ...sheets,
    );
    place("lock").hidden = true;
    place("open").hidden = false;
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
    const inside = await crypto.subtle.decrypt({ name: "AES-GCM", iv, additionalData }, key, bytes(given.content));
    return JSON.parse(new TextDecoder().decode(inside));
  }

  function forget() {
    age += 1;
    place("shown").replaceChildren();
    place("phrase").value = "";
    place("told").textContent = "";
    place("open").hidden = true;
    place("lock").hidden = false;
  }

  async function open() {
    const now = age;
    place("told").textContent = say.unlocking;
    try {
      const file = given.content === undefined ? given : await unlock(place("phrase").value);
      if (now !== age) return; // somebody has left meanwhile
      place("told").textContent = "";
      show(file);
    } catch {
      if (now === age) place("told").textContent = globalThis.crypto?.subtle ? say.wrong : say.not_secure;
    }
  }

  place("without").hidden = true;
  if (given.content === undefined) place("locked").hidden = true;
  place("lock").addEventListener("submit", (event) => {
    event.preventDefault();
    open();
  });
  place("print").addEventListener("click", () => globalThis.print());
  place("close").addEventListener("click", forget);
  place("leave").addEventListener("click", () => {
    forget();
    location.replace("about:blank");
  });
  globalThis.addEventListener("pagehide", forget);
  globalThis.addEventListener("pageshow", forget);
})();
