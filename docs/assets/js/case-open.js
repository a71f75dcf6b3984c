// Opening a case, or the file of a single form into one: checked strictly, and nothing that stands here is lost when it isn't one.
"use strict";

SocialMap.script(
  "case-open",
  [
    "text",
    "page",
    "form-dates",
    "form-saved",
    "form-asking",
    "case-format",
    "case-lock",
    "case-file",
    "case-panels",
    "case-list",
  ],
  (
    text,
    page,
    dates,
    reading,
    asking,
    format,
    locks,
    files,
    { root, held, say, tell, wrong, named, show, on, forms, today },
    list,
  ) => {
    const KINDS = ["not_ours", "newer", "damaged", "too_much", "too_large", "wrong", "not_secure"];
    const form = named("unlock", HTMLFormElement);
    const phrase = named("phrase", HTMLInputElement);
    const told = named("unlock-told");
    /** @type {{ locked: SocialMap.CaseLocked, name: string } | null} */
    let waiting = null;
    let busy = false;

    /** @param {unknown} error */
    function why(error) {
      const key = error instanceof Error ? error.message : "";
      if (KINDS.includes(key)) return say(`refused.${key}`);
      console.error(error); // whatever a file does to us, whoever opened it is told something
      return say("refused.damaged");
    }

    /** @param {HTMLInputElement} input */
    async function choose(input) {
      const chosen = input.files?.[0];
      const { age } = held;
      if (!chosen) return;
      try {
        if (chosen.size > format.LARGEST) throw new Error("too_large");
        const given = files.data(await chosen.text());
        if (age === held.age) await take(given, chosen.name);
      } catch (error) {
        tell(why(error));
      } finally {
        input.value = "";
      }
    }

    /**
     * @param {unknown} given
     * @param {string} name
     */
    async function take(given, name) {
      if (locks.isLocked(given)) {
        if (!locks.can()) throw new Error("not_secure");
        waiting = { locked: locks.checked(given), name };
        refuse("");
        tell("");
        show("unlock");
        phrase.focus();
      } else if (reading.isObject(given) && given.kind === reading.MARK) {
        add(reading.read(given));
      } else {
        await become(format.read(given), name, null);
      }
    }

    /**
     * A file of a single form becomes a version of it.
     * @param {SocialMap.SavedFile} file
     */
    function add(file) {
      const version = format.ofForm(file, today());
      const ids = Object.keys(version.forms);
      const sheet = forms().forms.find((one) => ids.includes(one.id))?.sheet ?? ids[0];
      if (!sheet) throw new Error("not_ours");
      const target = held.file ?? format.empty();
      format.add(target, sheet, version);
      Object.assign(held, { file: target, unsaved: true });
      list.render();
      show("list");
      const names = text.row(Object.values(version.forms).map((one) => one.name));
      tell(say("added", { name: names, date: dates.said(version.day) }));
    }

    /**
     * @param {ReturnType<SocialMap.CaseFormatRoom["read"]>} read
     * @param {string} name
     * @param {SocialMap.CaseSecret | null} secret
     */
    async function become({ file, dropped }, name, secret) {
      const { age } = held;
      const sure = !held.file || (!Object.keys(held.file.sheets).length && !held.file.organisations.length) ||
        await asking.ask(say("sure_open"));
      if (age !== held.age) return;
      if (sure) Object.assign(held, { file, secret, unsaved: false, word: ownWord(name) });
      list.render();
      show("list");
      if (!sure) return;
      const saved = file.saved ? text.longDate(new Date(file.saved), true) : "?";
      tell([say("opened_case", { date: saved }), ...(dropped ? [say("dropped", { n: dropped })] : [])].join(" "));
    }

    /**
     * The own word of a file's name; a browser may have put a number behind it.
     * @param {string} name
     */
    function ownWord(name) {
      const word = name.replace(/(?:-\d{4}-\d{2}-\d{2}-\d{2}-\d{2})?(?: ?\(\d+\))?\.(?:html|json)$/, "").slice(0, 40);
      return word === say("file") ? "" : word;
    }

    async function unlock() {
      const { age } = held;
      const asked = waiting;
      if (!asked || busy || !phrase.value) return;
      busy = true;
      refuse("");
      page.say(told, say("unlocking"));
      try {
        const { text: content, secret } = await locks.unlock(asked.locked, phrase.value);
        if (age !== held.age || waiting !== asked) return; // somebody has left meanwhile
        const read = format.read(reading.json(content));
        stop();
        await become(read, asked.name, secret);
      } catch (error) {
        if (age === held.age) refuse(why(error));
        phrase.select();
      } finally {
        busy = false;
      }
    }

    /** Says below the passphrase why it isn't taken; "" for nothing. @param {string} words */
    function refuse(words) {
      wrong(phrase, told, words !== "");
      page.say(told, words);
    }

    function stop() {
      waiting = null;
      phrase.value = "";
      conceal(false);
      refuse("");
    }

    /** @param {boolean} shown */
    function conceal(shown) {
      page.byData(root, "do", "show-phrase", HTMLInputElement).checked = shown;
      phrase.classList.toggle("sm-case__secret", !shown);
    }

    for (const input of page.all(root, "[data-do=open]", HTMLInputElement)) {
      input.addEventListener("change", () => choose(input));
    }
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      unlock();
    });
    phrase.addEventListener("input", () => refuse(""));
    on("show-phrase", (box) => conceal(box instanceof HTMLInputElement && box.checked));
    on("cancel", () => {
      stop();
      show(held.file ? "list" : "start");
    });

    return { forget: stop };
  },
);
