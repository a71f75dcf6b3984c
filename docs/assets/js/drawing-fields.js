// The fields of one person or tie in the lists of a drawing: what stands in them, and what they are called.
"use strict";

SocialMap.script("drawing-fields", ["page", "drawing-data", "drawing-parents"], (page, data, parents) => {
  const LONGEST = 40; // signs in a field whose length nothing else says

  /** @type {SocialMap.DrawingFieldsRoom["isField"]} */
  function isField(element) {
    const typed = element instanceof HTMLInputElement || element instanceof HTMLSelectElement;
    return typed && element.dataset.field !== undefined;
  }

  /** @param {HTMLElement} node */
  function fieldsOf(node) {
    return page.all(node, "[data-field]").filter(isField);
  }

  /** @type {SocialMap.DrawingFieldsRoom["show"]} */
  function show(node, entry) {
    for (const field of fieldsOf(node)) {
      const value = entry[page.attribute(field, "data-field")];
      if (field instanceof HTMLInputElement && field.type === "checkbox") {
        field.checked = Array.isArray(value) ? value.includes(field.value) : value === true;
      } else {
        field.value = value === undefined || value === null ? "" : String(value);
      }
    }
  }

  /** @type {SocialMap.DrawingFieldsRoom["read"]} */
  function read(node, field, entry, sort) {
    const name = page.attribute(field, "data-field");
    if (sort === "ties" && name !== "kind") {
      entry[name] = Number(field.value) || null;
    } else if (name === "support") {
      const boxes = page.all(node, "[data-field=support]", HTMLInputElement);
      entry[name] = boxes.filter((box) => box.checked).map((box) => box.value);
    } else if (field instanceof HTMLInputElement && field.type === "checkbox") {
      entry[name] = field.checked;
    } else {
      entry[name] = data.clean(field.value, data.LENGTH[name] ?? LONGEST);
    }
  }

  // Everybody, in both lists of a tie.
  /** @type {SocialMap.DrawingFieldsRoom["offer"]} */
  function offer(node, tie, people) {
    for (const end of ["from", "to"]) {
      const select = page.byData(node, "field", end, HTMLSelectElement);
      const options = people.map(({ id, name }) => page.make("option", { value: id }, name));
      select.replaceChildren(...[...select.options].slice(0, 1), ...options);
      select.value = String(tie[end] ?? "");
    }
  }

  // Who may be somebody's parents, two by two and alone.
  /** @type {SocialMap.DrawingFieldsRoom["offerParents"]} */
  function offerParents(node, person, people, { drawing, choices }) {
    const select = node.querySelector("[data-field=parents]");
    const drawn = drawing();
    if (!(select instanceof HTMLSelectElement) || drawn.kind !== "genogram") return; // an ecogram asks for none
    const own = drawn.people.find(({ id }) => id === person.id);
    if (!own) return;
    const list = new Intl.ListFormat(SocialMap.locale || undefined, { type: "conjunction" });
    const options = parents.offered(drawn.people, drawn.ties, own, choices.generation).map((value) => {
      const names = value.split("+").map((id) => people.find((one) => String(one.id) === id)?.name ?? "");
      return page.make("option", { value }, list.format(names));
    });
    select.replaceChildren(...[...select.options].slice(0, 1), ...options);
    select.value = parents.of(drawn.ties, person.id);
  }

  /** @type {SocialMap.DrawingFieldsRoom["name"]} */
  function name(say, sort, entry, place) {
    const numbered = say(sort === "ties" ? "item.tie" : "item.person", { n: place + 1 });
    return (sort === "people" && entry.name?.trim()) || numbered;
  }

  /** @type {SocialMap.DrawingFieldsRoom["label"]} */
  function label(say, node, sort, entry, place, many) {
    const numbered = say(sort === "ties" ? "item.tie" : "item.person", { n: place + 1 });
    const own = name(say, sort, entry, place);
    page.part(node, "legend").textContent = own === numbered ? numbered : `${numbered}: ${own}`;
    for (const button of page.all(node, "button", HTMLButtonElement)) {
      nameButton(button, own);
      if (button.dataset.do === "up") button.disabled = place === 0;
      if (button.dataset.do === "down") button.disabled = place === many - 1;
    }
  }

  /** @type {SocialMap.DrawingFieldsRoom["nameButton"]} */
  function nameButton(button, own) {
    button.setAttribute("aria-label", `${button.textContent?.trim()}: ${own}`);
  }

  // What was entered last says what is likely: the next child of the same parent, the same generation. Who is the client is
  // likely of nobody: the parents are entered first.
  /** @type {SocialMap.DrawingFieldsRoom["made"]} */
  function made({ kind, choices }, sort, before, id) {
    if (sort === "ties") {
      return { id, from: before?.from ?? null, kind: before?.kind ?? choices.tie[0] ?? "", to: null };
    }
    const person = { ...data.person(kind, choices, id) };
    return kind === "ecogram" ? person : { ...person, generation: before?.generation ?? "own" };
  }

  // A tie needs two people.
  /** @type {SocialMap.DrawingFieldsRoom["allowTies"]} */
  function allowTies(list, yes) {
    const around = list?.parentElement;
    if (!around) return; // an ecogram has no ties
    page.byData(around, "do", "add-ties", HTMLButtonElement).disabled = !yes;
    page.byData(around, "part", "few").hidden = yes;
  }

  return { made, allowTies, isField, show, read, offer, offerParents, name, label, nameButton };
});
