// The lists in which people and ties are entered: adding, changing, moving, removing and putting back, by keyboard too.
"use strict";

SocialMap.script("drawing-list", [
  "page",
  "drawing-data",
  "drawing-parents",
  "drawing-fields",
], (page, data, parents, fields) => {
  const SORTS = /** @type {const} */ (["people", "ties"]);

  /** @typedef {SocialMap.Sort} Sort */
  /** @typedef {SocialMap.DrawingEntry} Entry */

  class List {
    #context;
    /** @type {Partial<Record<Sort, { list: HTMLElement, template: HTMLTemplateElement }>>} */
    #lists = {};
    /** @type {{ sort: Sort, entry: Entry, index: number, ties: SocialMap.Tie[], line: HTMLElement } | null} */
    #undone = null;
    #client;
    #last = 0; // the newest number: no two entries of a page ever share one

    /** @param {HTMLElement} root @param {SocialMap.DrawingContext} context */
    constructor(root, context) {
      this.#context = context;
      for (const sort of SORTS.filter((one) => root.querySelector(`[data-part=${one}]`))) { // an ecogram has no ties
        const list = page.part(root, `[data-part=${sort}]:not(template)`);
        this.#lists[sort] = { list, template: page.part(root, `template[data-part=${sort}]`, HTMLTemplateElement) };
        list.addEventListener("input", (event) => this.#changed(sort, event));
        list.addEventListener("change", (event) => this.#changed(sort, event));
        list.addEventListener("click", (event) => this.#pressed(sort, event));
        page.byData(root, "do", `add-${sort}`).addEventListener("click", () => this.#add(sort));
      }
      this.#client = context.kind === "ecogram" ? page.byData(root, "part", "client", HTMLInputElement) : null;
      this.#client?.addEventListener("input", () => {
        context.drawing().client = data.clean(this.#client?.value, data.LENGTH.name ?? 0);
        context.changed();
      });
    }

    /** @param {Sort} sort */
    #entries(sort) {
      return /** @type {Entry[]} */ (this.#context.drawing()[sort]);
    }

    /** @param {Sort} sort */
    #nodes(sort) {
      return page.all(this.#lists[sort]?.list ?? document.createDocumentFragment(), ":scope > [data-id]");
    }

    /** @param {Sort} sort @param {Entry} entry */
    #node(sort, entry) {
      return this.#nodes(sort).find((node) => node.dataset.id === String(entry.id));
    }

    /**
     * What a person or tie is called in sentences.
     * @param {Sort} sort
     * @param {Entry} entry
     */
    #name(sort, entry) {
      return fields.name(this.#context.say, sort, entry, this.#entries(sort).indexOf(entry));
    }

    #next() {
      this.#last = Math.max(this.#last, ...SORTS.flatMap((sort) => this.#entries(sort).map(({ id }) => id))) + 1;
      return this.#last;
    }

    rebuild() {
      this.#undone = null;
      if (this.#client) this.#client.value = this.#context.drawing().client;
      for (const sort of SORTS) this.#refill(sort);
      this.#label();
    }

    /** @param {Sort} sort */
    #refill(sort) {
      this.#lists[sort]?.list.replaceChildren(...this.#entries(sort).map((entry) => this.#build(sort, entry)));
    }

    /** @param {Sort} sort @param {Entry} entry */
    #build(sort, entry) {
      const template = this.#lists[sort]?.template;
      if (!template) throw new SocialMap.Missing(`the list of ${sort}`, "the drawing");
      const node = page.copy(template);
      node.dataset.id = String(entry.id);
      if (sort === "ties") {
        fields.offer(node, entry, this.#people());
        node.hidden = parents.complete(entry); // the child says who her parents are
      }
      fields.show(node, entry);
      return node;
    }

    #people() {
      return this.#entries("people").map((person) => ({ id: person.id, name: this.#name("people", person) }));
    }

    #label() {
      const people = this.#people();
      for (const sort of SORTS) {
        const entries = this.#entries(sort);
        this.#nodes(sort).forEach((node, index) => {
          const entry = entries[index];
          if (!entry) return;
          fields.label(this.#context.say, node, sort, entry, index, entries.length);
          if (sort === "people") return fields.offerParents(node, entry, people, this.#context);
          fields.offer(node, entry, people);
          page.byData(node, "part", "same").hidden = !(entry.from && entry.from === entry.to);
        });
      }
      fields.allowTies(this.#lists.ties?.list ?? null, people.length > 1);
    }

    /** @param {string} [word] @param {SocialMap.Values} [values] */
    #done(word, values = {}) {
      this.#label();
      this.#context.changed();
      if (word) this.#context.tell(this.#context.say(`said.${word}`, values));
    }

    /** @param {Sort} sort @param {Event} event */
    #changed(sort, event) {
      const field = page.target(event);
      const node = field?.closest("[data-id]");
      if (!(fields.isField(field) && node instanceof HTMLElement)) return;
      const entry = this.#entries(sort)[this.#nodes(sort).indexOf(node)];
      if (!entry) return;
      if (field.dataset.field === "parents") {
        return event.type === "change" ? this.#born(entry, field.value) : undefined;
      }
      fields.read(node, field, entry, sort);
      if (field.dataset.field === "client" && entry.client && event.type === "change") this.#only(entry);
      else this.#done();
    }

    /**
     * Other parents, or none.
     * @param {Entry} child
     * @param {string} chosen
     */
    #born(child, chosen) {
      if (!parents.choose(this.#context, child.id, chosen, () => this.#next())) return;
      this.#refill("ties");
      this.#done();
    }

    /**
     * One client at most.
     * @param {Entry} client
     */
    #only(client) {
      for (const person of this.#entries("people")) {
        person.client = person === client;
        const node = this.#node("people", person);
        if (node) page.byData(node, "field", "client", HTMLInputElement).checked = person.client;
      }
      this.#done("client", { name: this.#name("people", client) });
    }

    /** @param {Sort} sort */
    #add(sort) {
      const { say, tell } = this.#context;
      const entries = this.#entries(sort);
      if (entries.length >= data.MOST[sort]) {
        tell(say("said.full", { n: data.MOST[sort] }));
        return;
      }
      const entry = fields.made(this.#context, sort, entries.at(-1), this.#next());
      entries.push(entry);
      const node = this.#build(sort, entry);
      this.#lists[sort]?.list.append(node);
      this.#done("added", { name: this.#name(sort, entry) });
      page.part(node, sort === "ties" && entry.from ? "[data-field=to]" : "[data-field]").focus();
    }

    /** @param {Sort} sort @param {Event} event */
    #pressed(sort, event) {
      const button = page.target(event)?.closest("button");
      if (!button) return;
      if (button.dataset.do === "back") this.#back();
      const index = this.#nodes(sort).findIndex((node) => node.contains(button));
      if (button.dataset.do === "remove") this.#remove(sort, index);
      if (button.dataset.do === "up") this.#move(sort, index, index - 1, button);
      if (button.dataset.do === "down") this.#move(sort, index, index + 1, button);
    }

    /** @param {Sort} sort @param {number} from @param {number} to @param {HTMLButtonElement} button */
    #move(sort, from, to, button) {
      const entries = this.#entries(sort);
      const nodes = this.#nodes(sort);
      const [node, other, entry] = [nodes[from], nodes[to], entries[from]];
      if (!node || !other || !entry) return;
      entries.splice(to, 0, ...entries.splice(from, 1));
      if (to > from) other.after(node);
      else other.before(node);
      this.#done("moved", { name: this.#name(sort, entry), n: to + 1, all: entries.length });
      (button.disabled ? page.part(node, ":is([data-do=up], [data-do=down]):enabled") : button).focus();
    }

    /** @param {Sort} sort @param {number} index */
    #remove(sort, index) {
      const { say, undo } = this.#context;
      const drawing = this.#context.drawing();
      const [entry, node] = [this.#entries(sort)[index], this.#nodes(sort)[index]];
      if (!entry || !node) return;
      const name = this.#name(sort, entry);
      this.#undone?.line.remove();
      const line = page.copy(undo);
      this.#undone = { sort, entry, index, ties: [...drawing.ties], line };
      this.#entries(sort).splice(index, 1);
      if (sort === "people") {
        drawing.ties = drawing.ties.filter(({ from, to }) => from !== entry.id && to !== entry.id);
      }
      page.byData(line, "part", "gone").textContent = say("said.removed", { name });
      node.replaceWith(line);
      const kept = new Set(drawing.ties.map(({ id }) => String(id)));
      for (const tie of this.#nodes("ties")) if (!kept.has(tie.dataset.id ?? "")) tie.remove();
      this.#done("removed", { name });
      const button = page.part(line, "button");
      fields.nameButton(button, name);
      button.focus();
    }

    #back() {
      if (!this.#undone) return;
      const { sort, entry, index, ties } = this.#undone;
      const drawing = this.#context.drawing();
      const entries = this.#entries(sort);
      if (entries.some(({ client }) => client)) entry.client = false;
      entries.splice(Math.min(index, entries.length), 0, entry);
      if (sort === "people") { // ties that went with her, not ones removed or made since
        const lost = ties.filter((tie) =>
          !drawing.ties.includes(tie) && (tie.from === entry.id || tie.to === entry.id)
        );
        drawing.ties = [...drawing.ties, ...lost];
      }
      this.rebuild();
      this.#done("back", { name: this.#name(sort, entry) });
      const node = this.#node(sort, entry);
      if (node) page.part(node, "[data-field]").focus();
    }
  }

  return { List };
});
