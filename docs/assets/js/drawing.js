// A genogram or ecogram on a page: its lists, its drawing, its words, and what the form around it may ask.
// Nothing is sent or stored; `clear` leaves nothing behind.
"use strict";

SocialMap.script("drawing", [
  "text",
  "page",
  "drawing-data",
  "drawing-svg",
  "drawing-order",
  "drawing-genogram",
  "drawing-ecogram",
  "drawing-words",
  "drawing-list",
], (text, page, data, svg, order, genogram, ecogram, { inWords }, { List }) => {
  const ACROSS = 250; // of one sign in the legend of a file
  const ROW = 44;
  const EDGE = 16;
  const LEAST = 520; // how wide a file is, for its legend

  /** @param {HTMLElement} root */
  function start(root) {
    const say = text.speaker(JSON.parse(page.attribute(root, "data-words")), "the words of the drawing");
    const choices = /** @type {SocialMap.Choices} */ (JSON.parse(page.attribute(root, "data-choices")));
    const kind = page.attribute(root, "data-drawing") === "genogram" ? "genogram" : "ecogram";
    const { draw, legend } = kind === "genogram" ? genogram : ecogram;
    const frame = page.byData(root, "part", "frame");
    const place = page.byData(root, "part", "words");
    const fit = page.byData(root, "part", "fit", HTMLInputElement);
    const status = page.byData(root, "part", "status");
    const buttons = {
      save: page.byData(root, "do", "save", HTMLButtonElement),
      print: page.byData(root, "do", "print", HTMLButtonElement),
    };
    let drawing = data.empty(kind);
    /** @type {SocialMap.Drawn | null} what is drawn now */
    let shown = null;
    let size = "";

    /** @type {SocialMap.DrawingContext} */
    const context = {
      say,
      choices,
      kind,
      undo: page.byData(root, "part", "undo", HTMLTemplateElement),
      drawing: () => drawing,
      tell: (words) => page.say(status, words),
      changed() {
        redraw();
        document.dispatchEvent(new Event("sm-form-changed"));
      },
    };
    const list = new List(root, context);

    const words = () => inWords(drawing, say, choices).map(({ title, entries }) => `${title}: ${entries.join(" ")}`);

    /**
     * The whole picture, with its words for who does not see it.
     * @param {number} width
     * @param {number} height
     * @param {readonly SVGElement[]} elements
     */
    function picture(width, height, elements) {
      const [across, down] = [Math.ceil(width), Math.ceil(height)];
      const look = {
        xmlns: "http://www.w3.org/2000/svg",
        viewBox: `0 0 ${across} ${down}`,
        width: across,
        height: down,
        "font-family": "sans-serif",
        role: "img",
        "aria-labelledby": "drawing-title",
        "aria-describedby": "drawing-words",
      };
      return svg.make("svg", look, [
        svg.make("title", { id: "drawing-title" }, [say("title")]),
        svg.make("desc", { id: "drawing-desc" }, [words().join("\n")]),
        ...elements,
      ]);
    }

    function redraw() {
      shown = draw(drawing, say, choices);
      frame.replaceChildren(...(shown ? [picture(shown.width, shown.height, shown.elements)] : []));
      page.byData(root, "part", "nothing").hidden = Boolean(shown);
      buttons.save.disabled = buttons.print.disabled = !shown;
      write();
      explain();
      centre();
    }

    function centre() { // whoever is in the middle comes into sight when the drawing has changed its size
      const now = shown ? `${shown.width},${shown.height}` : "";
      if (shown && now !== size) {
        frame.scrollLeft = shown.middle[0] - frame.clientWidth / 2;
        frame.scrollTop = shown.middle[1] - frame.clientHeight / 2;
      }
      size = now;
    }

    function write() { // the same in words
      place.replaceChildren(
        ...inWords(drawing, say, choices).flatMap(({ title, entries }) => [
          page.make("h4", {}, title),
          page.make("ul", {}, entries.map((entry) => page.make("li", {}, entry))),
        ]),
      );
      page.part(root, ".sm-drawing__words").hidden = !place.firstChild;
    }

    function explain() { // the legend of the page: of what is in the drawing, or of everything there is for whoever draws by hand
      const look = { viewBox: "0 0 60 30", width: 60, height: 30, "font-family": "sans-serif", "aria-hidden": "true" };
      page.byData(root, "part", "legend").replaceChildren(
        ...legend(choices, shown && drawing, say).map(({ key, elements }) =>
          page.make("li", {}, [svg.make("svg", look, elements), page.make("span", {}, say(key))])
        ),
      );
    }

    /**
     * The legend of what is in the drawing, below it.
     * @param {SocialMap.Drawn} drawn
     */
    function withLegend(drawn) {
      const width = Math.max(drawn.width, LEAST);
      const across = Math.max(1, Math.floor((width - EDGE) / ACROSS));
      const signs = legend(choices, drawing, say);
      const elements = signs.map(({ key, elements: sample }, number) => {
        const x = EDGE + (number % across) * ACROSS;
        const y = drawn.height + EDGE + Math.floor(number / across) * ROW;
        const lines = svg.wrap(say(key), 172, 3, 12);
        const words = lines.map((line, at) =>
          svg.text(line, 70, 19 + (at - (lines.length - 1) / 2) * 14, { "font-size": 12, "text-anchor": "start" })
        );
        return svg.make("g", { transform: `translate(${x} ${y})` }, [...sample, ...words]);
      });
      return { elements, width, height: drawn.height + 24 + Math.ceil(signs.length / across) * ROW };
    }

    /** The drawing with its legend, as a picture that stands on its own; "" for none. */
    function alone() {
      const now = draw(drawing, say, choices);
      if (!now) return "";
      const { elements, width, height } = withLegend(now);
      const ground = svg.make("rect", { width: Math.ceil(width), height: Math.ceil(height), fill: svg.PAPER });
      const whole = picture(width, height, [ground, ...now.elements, ...elements]);
      whole.setAttribute("aria-describedby", "drawing-desc");
      for (const one of whole.querySelectorAll("*")) {
        for (const { name } of [...one.attributes]) if (name.startsWith("data-")) one.removeAttribute(name);
      }
      return new XMLSerializer().serializeToString(whole);
    }

    function save() {
      const whole = alone();
      if (!whole) return;
      const content = `<?xml version="1.0" encoding="UTF-8"?>\n${whole}`;
      page.download(`${say("file")}-${text.day()}.svg`, content, "image/svg+xml"); // a name that gives nothing away
      context.tell(say("said.saved"));
    }

    function print() { // the drawing alone; a wide one on paper that lies on its side
      const sheets = [...document.adoptedStyleSheets]; // a copy: the list itself lives on
      if (shown && shown.width > shown.height) {
        const wide = new CSSStyleSheet();
        wide.replaceSync("@page { size: A4 landscape; margin: 12mm; }");
        document.adoptedStyleSheets = [...sheets, wide];
      }
      globalThis.addEventListener("afterprint", () => {
        document.body.classList.remove("sm-drawing-alone");
        document.adoptedStyleSheets = sheets;
      }, { once: true });
      document.body.classList.add("sm-drawing-alone");
      globalThis.print();
    }

    /** @param {SocialMap.Drawing} next */
    function replace(next) {
      drawing = next;
      order.forget();
      list.rebuild();
      context.tell("");
      context.changed();
    }

    function showWhole() {
      frame.classList.toggle("sm-drawing__frame--fit", fit.checked);
    }

    buttons.save.addEventListener("click", save);
    buttons.print.addEventListener("click", print);
    fit.addEventListener("change", showWhole);
    showWhole();
    page.byData(root, "part", "without").hidden = true;
    page.byData(root, "part", "work").hidden = false;
    list.rebuild();
    redraw();

    return {
      name: "drawing",
      read: () => data.isEmpty(drawing) ? null : data.plain(drawing, choices),
      /** @param {unknown} given */
      write(given) {
        const next = data.checked(kind, given, choices);
        if (next) replace(next);
        return next !== null;
      },
      clear() {
        fit.checked = true;
        showWhole();
        replace(data.empty(kind));
      },
      isEmpty: () => data.isEmpty(drawing),
      alone: () => ({ svg: alone(), said: words().join("\n") }),
    };
  }

  /** @type {SocialMap.FormPart[]} */
  const parts = [];

  /** @type {SocialMap.Rooms["drawing"]["open"]} */
  function open(root) {
    order.forget();
    parts.splice(0, parts.length, ...page.all(root, "[data-drawing]").map(start));
  }

  /** @type {SocialMap.Rooms["drawing"]["picture"]} */
  function picture(root, content) {
    const [part] = page.all(root, "[data-drawing]").map(start); // beside those that are open
    return part?.write(content) ? part.alone() : { svg: "", said: "" };
  }

  open(document);
  return { parts, open, picture };
});
