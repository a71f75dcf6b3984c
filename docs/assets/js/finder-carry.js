// Another language, or the table instead of cards, without losing what was chosen: the page becomes the other one in its place.
// Choice and list go along in memory alone. Nothing of them is in an address, in the history of the browser or in any store.
"use strict";

SocialMap.script("finder-carry", ["page", "finder"], (page, finder) => {
  const form = page.part(document, "#finder", HTMLFormElement);
  const here = page.attribute(form, "data-name");
  const own = page.attribute(form, "data-language");
  const address = document.body.dataset.address ?? location.href.split("#")[0] ?? "";

  for (const link of page.all(document, ".sm-header__language, [data-carry]", HTMLAnchorElement)) {
    const language = link.getAttribute("hreflang") ?? own;
    const name = link.getAttribute("data-carry") ?? here;
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || !finder.busy()) return;
      event.preventDefault();
      go(`finder/${language}/${name}`, link.href).then(remember);
    });
  }

  // Back leads to the page that this one was before, with what is chosen by then; the browser keeps the number of a step alone.
  function remember() {
    const step = (history.state?.carried ?? 0) + 1;
    history.pushState({ carried: step }, "");
    /** @param {PopStateEvent} event */
    function back({ state }) {
      if ((state?.carried ?? 0) >= step) return;
      removeEventListener("popstate", back);
      go(`finder/${own}/${here}`, address);
    }
    addEventListener("popstate", back);
  }

  /**
   * @param {string} key
   * @param {string} to the address of the page that this one becomes: its links count from there
   */
  async function go(key, to) {
    const carried = SocialMap.use("finder").carry(); // that of the page as it is by now
    try {
      become(/** @type {SocialMap.CarriedPage} */ (await SocialMap.data(key)), to, carried);
    } catch (error) {
      console.error(`finder-carry.js: ${error}`);
      location.assign(to);
    }
  }

  /**
   * @param {SocialMap.CarriedPage} other
   * @param {string} address
   * @param {SocialMap.Carried} carried
   */
  function become(other, address, carried) {
    const header = read(other.header, address);
    keepExit(header);
    page.part(document, ".sm-header").replaceChildren(...header.childNodes);
    page.part(document, "article").replaceChildren(...read(other.content, address).childNodes);
    page.part(document, ".sm-footer").replaceChildren(...read(other.footer, address).childNodes);
    document.documentElement.lang = other.language;
    document.documentElement.dir = other.direction;
    document.body.dir = other.direction; // the theme's own
    document.body.dataset.address = address;
    document.title = other.title;
    start(other, address, carried);
  }

  /**
   * @param {string} html
   * @param {string} address
   */
  function read(html, address) {
    const made = page.fromTemplates(html);
    for (const name of ["href", "data-home", "data-organisations"]) {
      for (const element of page.all(made, `[${name}]`, Element)) {
        const value = page.attribute(element, name);
        if (!value.startsWith("#")) element.setAttribute(name, new URL(value, address).href);
      }
    }
    return made;
  }

  // The way out goes on working: what the first script of the page listens to stays, only its words are others.
  /** @param {HTMLElement} header */
  function keepExit(header) {
    for (const id of ["#exit", "#exit-said"]) {
      const [kept, other] = [page.part(document, id), page.part(header, id)];
      kept.replaceChildren(...other.childNodes);
      for (const [name, value] of Object.entries(other.dataset)) kept.dataset[name] = value;
      other.replaceWith(kept);
    }
  }

  // All scripts of the other page, from the first on, find it as if it had been opened.
  /**
   * @param {SocialMap.CarriedPage} other
   * @param {string} address
   * @param {SocialMap.Carried} carried
   */
  function start({ scripts, language, locale, comma }, address, carried) {
    scripts.forEach((source, place) => {
      const script = page.make("script", { "data-language": language, "data-locale": locale, "data-comma": comma });
      script.async = false; // in this order
      script.src = new URL(source, address).href;
      script.addEventListener("load", () => {
        script.remove();
        if (!place) SocialMap.take("carried", carried); // the first one makes a new SocialMap
        if (place === scripts.length - 1) page.part(document, ".sm-header__language").focus();
      });
      document.head.append(script);
    });
  }
});
