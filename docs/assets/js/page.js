// What every script does with a page: finding its parts, making new ones, telling who cannot see, giving a file.
"use strict";

SocialMap.script("page", [], () => {
  /** @type {SocialMap.PageRoom["make"]} */
  function make(tag, attributes = {}, children = []) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (value !== null && value !== undefined) made.setAttribute(name, String(value));
    }
    if (typeof children === "string") made.textContent = children;
    else for (const child of children) if (child) made.append(child);
    return made;
  }

  /** @type {SocialMap.PageRoom["button"]} */
  function button(label, press, attributes = {}) {
    const made = make("button", { type: "button", ...attributes }, label);
    made.addEventListener("click", press);
    return made;
  }

  /** @param {ParentNode} root */
  function described(root) {
    if (!(root instanceof Element)) return "the page";
    return `<${root.localName}${root.id && ` id="${root.id}"`}${
      root.className && ` class="${root.getAttribute("class")}"`
    }>`;
  }

  /** @type {any} */
  const anyElement = globalThis.HTMLElement;

  /** @type {SocialMap.PageRoom["part"]} */
  function part(root, selector, type = anyElement) {
    const found = root.querySelector(selector);
    if (found instanceof type) return found;
    throw new SocialMap.Missing(`${type.name} ${selector}`, described(root));
  }

  /** @type {SocialMap.PageRoom["byData"]} */
  function byData(root, name, value, type = anyElement) {
    return part(root, `[data-${name}="${CSS.escape(value)}"]`, type);
  }

  /** @type {SocialMap.PageRoom["all"]} */
  function all(root, selector, type = anyElement) {
    return Array.from(root.querySelectorAll(selector)).map((found) => {
      if (found instanceof type) return found;
      throw new SocialMap.Missing(`${type.name} ${selector}`, described(root));
    });
  }

  /** @type {SocialMap.PageRoom["attribute"]} */
  function attribute(element, name) {
    const value = element.getAttribute(name);
    if (value === null) throw new SocialMap.Missing(`the attribute ${name}`, described(element));
    return value;
  }

  /** @type {SocialMap.PageRoom["copy"]} */
  function copy(template) {
    const first = document.importNode(template.content, true).firstElementChild;
    if (first instanceof HTMLElement) return first;
    throw new SocialMap.Missing("an element", described(template));
  }

  // The one place where HTML is read. It is safe because only the build's own templates make it, from checked records
  // and with everything escaped (hooks/socialmap/finder/data.py); nothing that somebody types ever comes here.
  /** @type {SocialMap.PageRoom["fromTemplates"]} */
  function fromTemplates(html) {
    const made = make("div");
    made.innerHTML = html;
    return made;
  }

  /** @type {SocialMap.PageRoom["say"]} */
  function say(places, text) {
    for (const place of places instanceof Element ? [places] : places) {
      if (place.textContent !== text) place.textContent = text;
    }
  }

  /** @type {SocialMap.PageRoom["download"]} */
  function download(name, content, type) {
    const address = URL.createObjectURL(new Blob([content], { type }));
    make("a", { href: address, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(address), 10000);
  }

  /** @type {SocialMap.PageRoom["target"]} */
  function target(event) {
    return event.target instanceof Element ? event.target : null;
  }

  /** @type {SocialMap.PageRoom["whenLeft"]} */
  function whenLeft(forget) {
    globalThis.addEventListener("pagehide", forget);
    globalThis.addEventListener("pageshow", forget);
  }

  return { make, button, part, byData, all, attribute, copy, fromTemplates, say, download, target, whenLeft };
});
