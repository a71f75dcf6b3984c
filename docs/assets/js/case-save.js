// Saving a case: one file with a neutral name and an own word, locked with a passphrase if somebody wishes.
"use strict";

SocialMap.script(
  "case-save",
  [
    "text",
    "page",
    "form-asking",
    "case-format",
    "case-lock",
    "case-file",
    "case-panels",
    "case-readable",
  ],
  (
    text,
    page,
    asking,
    format,
    locks,
    files,
    { root, held, say, tell, wrong: mark, named, show, on, forms },
    { readable },
  ) => {
    const form = named("save", HTMLFormElement);
    const word = named("word", HTMLInputElement);
    const lock = named("lock", HTMLInputElement);
    const another = named("another", HTMLInputElement);
    const phrases = [named("first", HTMLInputElement), named("second", HTMLInputElement)];
    const told = named("save-told");
    let busy = false;

    /**
     * Says something: of one field right below it, which is marked.
     * @param {string} words
     * @param {HTMLInputElement} [wrong]
     */
    function here(words, wrong) {
      for (const one of phrases) mark(one, told, one === wrong);
      (wrong?.closest("p") ?? named("locking")).after(told);
      page.say(told, words);
    }

    function arrange() {
      named("same").hidden = !(lock.checked && held.secret);
      named("phrases").hidden = !lock.checked || (held.secret !== null && !another.checked);
    }

    /** @type {SocialMap.CaseSaveRoom["start"]} */
    function start() {
      const can = locks.can();
      named("locking").hidden = !can;
      lock.checked = can;
      another.checked = false;
      word.value = held.word;
      here("");
      arrange();
      show("save");
    }

    /** The own word as it may stand in the name of a file. */
    function ownWord() {
      return word.value.normalize("NFC").replace(/[^\p{L}\p{M}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "");
    }

    /** Whether a word of the name of the client, or of anybody whose name is asked for, stands in the file's name. */
    function tellsName() {
      const parts = text.plain(word.value).split(" ").filter((one) => one.length > 2);
      const named = Object.values(held.file?.sheets ?? {}).flat().flatMap(({ forms }) => Object.values(forms))
        .flatMap(({ answers }) => Object.entries(answers)).filter(([id]) => /(?:^|[.-])name$/.test(id))
        .flatMap(([, answer]) => typeof answer === "string" ? text.plain(answer).split(" ") : []);
      return parts.some((part) => named.includes(part));
    }

    /** The passphrase that was typed twice; null when it can't be used. */
    async function phrase() {
      const [first, second] = phrases.map(({ value }) => value);
      if (!first || first !== second) {
        const wrong = phrases[first ? 1 : 0];
        here(say(first ? "not_same" : "no_phrase"), wrong);
        wrong?.focus();
        return null;
      }
      const weak = locks.weakness(first);
      return !weak || await asking.ask(say(`weak.${weak}`)) ? first : null;
    }

    /** The key to lock with; undefined when the file stays open, null when nothing is to be saved. */
    async function secret() {
      if (!lock.checked) return await asking.ask(say("sure_open_file")) ? undefined : null;
      if (held.secret && !another.checked) return held.secret;
      const said = await phrase();
      if (said === null) return null;
      here(say("locking"));
      return await locks.secret(said);
    }

    /**
     * Whether the file will open again: that is found out before somebody relies on it.
     * @param {string} plain
     */
    function opens(plain) {
      try {
        return format.read(JSON.parse(plain)).dropped === 0;
      } catch {
        return false;
      }
    }

    async function save() {
      const { file, age } = held;
      if (!file || busy) return;
      if (!Object.keys(file.sheets).length && !file.organisations.length) return here(say("nothing"));
      if (tellsName() && !(await asking.ask(say("tells_name")))) return;
      const key = locks.can() ? await secret() : undefined;
      if (key === null || age !== held.age) return;
      const plain = format.written(readable(file), new Date());
      if (!opens(plain)) return here(say("not_sound"));
      const content = files.wrapped(forms().viewer, key ? await locks.lock(plain, key) : plain);
      if (age !== held.age) return; // somebody has left meanwhile
      if (new Blob([content]).size > format.LARGEST) return here(say("not_sound"));
      held.word = ownWord();
      const name = `${held.word || say("file")}-${text.minute()}.html`;
      page.download(name, content, "text/html");
      Object.assign(held, { secret: key ?? null, unsaved: false });
      wipe();
      page.part(form, "[data-do=back]").click();
      tell(say(key ? "saved_locked" : "saved_case", { name }));
    }

    function wipe() {
      for (const one of phrases) one.value = "";
      conceal(false);
      here("");
    }

    /** @param {boolean} shown */
    function conceal(shown) {
      page.byData(root, "do", "show-phrases", HTMLInputElement).checked = shown;
      for (const one of phrases) one.classList.toggle("sm-case__secret", !shown);
    }

    for (const note of page.all(root, "[data-insecure]")) note.hidden = locks.can();
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      if (busy) return;
      const doing = save();
      busy = true;
      await doing.finally(() => busy = false);
    });
    on("show-phrases", (box) => conceal(box instanceof HTMLInputElement && box.checked));
    for (const one of phrases) one.addEventListener("input", () => here(""));
    for (const box of [lock, another]) box.addEventListener("change", arrange);

    return {
      start,
      forget() {
        wipe();
        word.value = "";
      },
    };
  },
);
