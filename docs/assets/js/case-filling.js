// What the shortlist of a case knows goes into a form: organisations become lines, and what they answered stands at its question.
// Nobody agreed on anything by being on it, so no question about that gets anything.
"use strict";

SocialMap.script("case-filling", [
  "page",
  "form-answers",
  "form-lists",
  "form-dates",
  "case-brought",
  "case-panels",
  "case-said",
], (
  page,
  answers,
  lists,
  dates,
  { lines, added },
  { held, say, tell },
  map,
) => {
  const chosen = () => (held.file?.organisations ?? []).map((one) => ({ ...one, ...map.said(one) }));

  /** @type {SocialMap.CaseSpoken} */
  const spoken = (who, day) =>
    day ? say("talk.spoken_on", { who, date: dates.said(day) }) : say("talk.spoken", { who });

  /** @type {SocialMap.CaseFillingRoom["offer"]} */
  function offer(fields, changed) {
    if (!chosen().length) return;
    const places = answers.fields(fields, "[data-shortlisted]").filter((field) => brought(field) !== field.value);
    const rows = page.all(fields, "[data-list]").filter(names);
    for (const list of rows) {
      const button = page.button(say("from_shortlist", { n: chosen().length }), () => {
        const n = fill(list);
        changed();
        tell(say("from_shortlist_done", { n }));
      });
      page.byData(list, "do", "add").after(" ", button);
    }
    for (const field of places) {
      const button = page.button(say("from_talks"), () => {
        take(field);
        changed();
        button.remove();
        field.focus();
      }, { class: "sm-noprint sm-case__take" });
      (field.closest(".sm-entry") ?? field).after(button);
    }
    if (rows.length + places.length > 1) fields.prepend(whole(rows, places, changed));
  }

  /**
   * One press of a button for all places of a form that are still empty.
   * @param {readonly HTMLElement[]} rows
   * @param {readonly SocialMap.Field[]} places
   * @param {() => void} changed
   */
  function whole(rows, places, changed) {
    const button = page.button(say("all_from_shortlist", { n: chosen().length }), () => {
      const free = places.filter(({ value }) => !value.trim());
      for (const field of free) take(field);
      const n = free.length + rows.reduce((sum, list) => sum + fill(list), 0);
      changed();
      tell(say("all_from_shortlist_done", { n }));
    });
    return page.make("p", { class: "sm-tools sm-noprint" }, [button]);
  }

  /** @param {SocialMap.Field} field */
  function brought(field) {
    const between = field instanceof HTMLTextAreaElement ? "\n" : "; ";
    return added(field.value, lines(chosen(), page.attribute(field, "data-shortlisted"), spoken), between);
  }

  /** @param {SocialMap.Field} field */
  function take(field) {
    answers.setFields([field], brought(field));
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }

  /** @param {HTMLElement} list */
  function names(list) {
    const template = page.part(list, "template", HTMLTemplateElement);
    return template.content.querySelector('[data-column="organisation"]') !== null;
  }

  /**
   * A line with its name for every organisation that has none yet; how many came. What it does is still to be asked.
   * @param {HTMLElement} list
   */
  function fill(list) {
    const places = () => answers.fields(list, ".sm-row [data-column=organisation]");
    const missing = chosen().filter(({ name }) => !places().some(({ value }) => value.includes(name)));
    for (const one of missing) {
      const free = places().find(({ value }) => !value.trim())?.closest(".sm-row");
      const row = free instanceof HTMLElement ? free : lists.add(list, "");
      const all = answers.fields(row, "[data-column]");
      const [name = ""] = lines([one], "names", spoken);
      answers.setFields(all.filter(({ dataset }) => dataset.column === "organisation"), name);
    }
    return missing.length;
  }

  return { offer };
});
