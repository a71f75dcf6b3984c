// Two versions of a form beside each other: scores as a picture, and every answer that is another one now.
"use strict";

SocialMap.script("case-versions", ["page", "form-living", "case-panels", "case-choices", "case-progress"], (
  page,
  living,
  { held, say, named, show, offer, forms },
  choices,
  progress,
) => {
  const SCORES = ["--", "-", "+", "++"];
  const SIGNS = { "--": "− −", "-": "−", "+": "+", "++": "+ +" };
  const lists = { then: named("then", HTMLSelectElement), now: named("now", HTMLSelectElement) };
  const place = named("comparison");
  /** @type {SocialMap.CaseForm | null} */
  let shown = null;

  function versions() {
    const form = shown;
    return form ? (held.file?.sheets[form.sheet] ?? []).filter((one) => Object.hasOwn(one.forms, form.id)) : [];
  }

  /** @type {SocialMap.CaseVersionsRoom["compare"]} */
  function compare(form) {
    shown = form;
    const all = versions();
    offer(lists.then, all, all.length - 2);
    offer(lists.now, all, all.length - 1);
    named("compared").textContent = say("compared", { name: form.name });
    draw();
    show("compare");
  }

  function draw() {
    if (!shown) return;
    const { id: form, sheet } = shown;
    const all = versions();
    const [was, is] = [all[Number(lists.then.value)], all[Number(lists.now.value)]];
    const [then, now] = [was?.forms[form], is?.forms[form]];
    const drawn = forms().sheets.some(({ id, drawing }) => id === sheet && drawing);
    const scores = progress.scores(then, now).filter(({ before, after }) => before || after);
    const changes = progress.changes(then, now).filter(({ id }) => !id.endsWith(".score"));
    place.replaceChildren(
      ...(scores.length ? picture(scores, choices.factors(form)) : []),
      ...differences(changes, drawn && progress.redrawn(was, is)),
    );
  }

  /**
   * A line for each factor: ○ is where it stood then, ● where it stands now, and words say the same. In the order of the form, below
   * the name of its part; a factor that the form does not have any more comes last, as it was asked.
   * @param {ReturnType<SocialMap.CaseProgressRoom["scores"]>} scores
   * @param {readonly SocialMap.CaseFactor[]} known
   */
  function picture(scores, known) {
    const asked = known.flatMap(({ id, part, name }) =>
      scores.filter((one) => one.id === id).map((one) => ({ ...one, part, asked: name }))
    );
    const left = scores.filter(({ id }) => !known.some((one) => one.id === id)).map((one) => ({ ...one, part: "" }));
    const all = [...asked, ...left];
    const parts = [...new Set(all.map(({ part }) => part))];
    const heads = [say("factor"), ...SCORES.map((one) => SIGNS[/** @type {keyof SIGNS} */ (one)]), say("way")];
    return [
      page.make("h3", {}, say("scores")),
      page.make("p", { class: "sm-hint" }, say("signs")),
      page.make("div", { class: "sm-case__wide", role: "region", tabindex: 0, "aria-label": say("scores") }, [
        page.make("table", { class: "sm-case__scores" }, [
          page.make("thead", {}, [
            page.make("tr", {}, heads.map((head) => page.make("th", { scope: "col" }, head))),
          ]),
          ...parts.map((part) => group(part, all.filter((one) => one.part === part))),
        ]),
      ]),
    ];
  }

  /**
   * @param {string} part
   * @param {ReturnType<SocialMap.CaseProgressRoom["scores"]>} scores
   */
  function group(part, scores) {
    const heading = page.make("th", { scope: "rowgroup", colspan: 2 + SCORES.length }, part);
    const head = part ? [page.make("tr", { class: "sm-case__step" }, [heading])] : [];
    return page.make("tbody", {}, [...head, ...scores.map(line)]);
  }

  /** @param {ReturnType<SocialMap.CaseProgressRoom["scores"]>[number]} score */
  function line({ asked, before, after }) {
    const way = !before || !after ? "one" : SCORES.indexOf(after) - SCORES.indexOf(before);
    const moved = way === "one" ? "once" : way > 0 ? "up" : way < 0 ? "down" : "same";
    const cells = SCORES.map((score) => {
      const sign = score === before && score === after ? "◉" : score === before ? "○" : score === after ? "●" : "";
      return page.make("td", { class: "sm-case__dot" }, sign);
    });
    return page.make("tr", { "data-moved": moved }, [
      page.make("th", { scope: "row" }, asked),
      ...cells,
      page.make("td", {}, say(`moved.${moved}`)),
    ]);
  }

  /**
   * @param {ReturnType<SocialMap.CaseProgressRoom["changes"]>} changes
   * @param {boolean} redrawn
   */
  function differences(changes, redrawn) {
    const title = page.make("h3", {}, say("differences"));
    const drawing = redrawn ? [page.make("p", {}, say("drawing_differs"))] : [];
    if (!changes.length) return [title, ...drawing, page.make("p", {}, say("no_difference"))];
    const said = (/** @type {SocialMap.Answer | null} */ answer, /** @type {string} */ id) =>
      answer === null ? "–" : living.spoken(answer, id, choices.worded(shown?.id ?? ""));
    return [
      title,
      ...drawing,
      page.make(
        "dl",
        { class: "sm-case__changes" },
        changes.flatMap(({ id, asked, before, after }) => [
          page.make("dt", {}, asked),
          page.make("dd", {}, [page.make("strong", {}, `${say("then")}: `), said(before, id)]),
          page.make("dd", {}, [page.make("strong", {}, `${say("now")}: `), said(after, id)]),
        ]),
      ),
    ];
  }

  for (const list of Object.values(lists)) list.addEventListener("change", draw);

  return {
    compare,
    forget() {
      shown = null;
      place.replaceChildren();
      for (const list of Object.values(lists)) list.replaceChildren();
      named("compared").textContent = "";
    },
  };
});
