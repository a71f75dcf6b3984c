// A genogram or ecogram on a page: its lists, its drawing, its words, and what the form around it may ask.
// Nothing is sent or stored; `clear` leaves nothing behind.
(function () {
  "use strict";
  var Drawing = window.SocialMap.drawing;
  var make = Drawing.make;

  function start(root) {
    var words = JSON.parse(root.dataset.words);
    var choices = JSON.parse(root.dataset.choices);
    var kind = root.dataset.drawing;
    var part = function (name) { return root.querySelector("[data-part=" + name + "]"); };
    var drawing = Drawing.empty(kind);
    var shown = null; // what is drawn now
    var size = "";

    var context = {
      words: words, choices: choices, kind: kind, undo: part("undo"),
      drawing: function () { return drawing; },
      say: function (text) { part("status").textContent = text; },
      changed: function () { redraw(); document.dispatchEvent(new Event("sm-form-changed")); }
    };
    var list = new Drawing.List(root, context);

    function svg(width, height, elements) {
      return make("svg", {
        xmlns: "http://www.w3.org/2000/svg", viewBox: "0 0 " + Math.ceil(width) + " " + Math.ceil(height), width: Math.ceil(width), height: Math.ceil(height),
        "font-family": "sans-serif", role: "img", "aria-labelledby": "drawing-title", "aria-describedby": "drawing-words"
      }, [make("title", { id: "drawing-title" }, [words.title]), make("desc", { id: "drawing-desc" }, [told()])].concat(elements));
    }

    function told() {
      return Drawing.inWords(drawing, words, choices).map(function (section) { return section.title + ": " + section.entries.join(" "); }).join("\n");
    }

    function redraw() {
      shown = Drawing.kinds[kind].draw(drawing, words, choices);
      var frame = part("frame");
      frame.textContent = "";
      if (shown) { frame.appendChild(svg(shown.width, shown.height, shown.elements)); }
      part("nothing").hidden = Boolean(shown);
      ["save", "print"].forEach(function (name) { root.querySelector("[data-do=" + name + "]").disabled = !shown; });
      write();
      centre(frame);
    }

    function centre(frame) { // whoever is in the middle comes into sight when the drawing has changed its size
      var now = shown ? [shown.width, shown.height].join() : "";
      if (now && now !== size) {
        frame.scrollLeft = shown.middle[0] - frame.clientWidth / 2;
        frame.scrollTop = shown.middle[1] - frame.clientHeight / 2;
      }
      size = now;
    }

    function write() { // the same in words
      var place = part("words");
      place.textContent = "";
      Drawing.inWords(drawing, words, choices).forEach(function (section) {
        place.appendChild(element("h4", section.title));
        var entries = place.appendChild(document.createElement("ul"));
        section.entries.forEach(function (entry) { entries.appendChild(element("li", entry)); });
      });
      place.parentNode.hidden = !place.firstChild;
    }

    function element(name, text) {
      var made = document.createElement(name);
      made.textContent = text;
      return made;
    }

    function sample(elements) {
      return make("svg", { viewBox: "0 0 60 30", width: 60, height: 30, "font-family": "sans-serif", "aria-hidden": "true" }, elements);
    }

    function explain() { // the legend of the page, of everything there is
      Drawing.kinds[kind].legend(choices, null, words).forEach(function (sign) {
        var line = document.createElement("li");
        line.appendChild(sample(sign[1]));
        line.appendChild(element("span", words[sign[0]]));
        part("legend").appendChild(line);
      });
    }

    function withLegend(width, height) { // the legend of what is in the drawing, below it
      var across = Math.max(1, Math.floor((Math.max(width, 520) - 16) / 250));
      var signs = Drawing.kinds[kind].legend(choices, drawing, words);
      var row = 44;
      var drawn = signs.map(function (sign, index) {
        var x = 16 + (index % across) * 250;
        var y = height + 16 + Math.floor(index / across) * row;
        return make("g", { transform: "translate(" + x + " " + y + ")" }, sign[1].concat(Drawing.wrap(words[sign[0]], 172, 3, 12).map(function (line, number, all) {
          return Drawing.text(line, 70, 19 + (number - (all.length - 1) / 2) * 14, { "font-size": 12, "text-anchor": "start" });
        })));
      });
      return { elements: drawn, width: Math.max(width, 520), height: height + 24 + Math.ceil(signs.length / across) * row };
    }

    // The drawing as a file that stands on its own.
    function file() {
      var now = Drawing.kinds[kind].draw(drawing, words, choices);
      var below = withLegend(now.width, now.height);
      var ground = make("rect", { width: Math.ceil(below.width), height: Math.ceil(below.height), fill: "#fff" });
      var whole = svg(below.width, below.height, [ground].concat(now.elements, below.elements));
      whole.setAttribute("aria-describedby", "drawing-desc");
      Array.from(whole.querySelectorAll("*")).forEach(function (one) {
        Array.from(one.attributes).forEach(function (attribute) { if (attribute.name.indexOf("data-") === 0) { one.removeAttribute(attribute.name); } });
      });
      return '<?xml version="1.0" encoding="UTF-8"?>\n' + new XMLSerializer().serializeToString(whole);
    }

    root.querySelector("[data-do=save]").addEventListener("click", function () {
      var address = URL.createObjectURL(new Blob([file()], { type: "image/svg+xml" }));
      var link = document.createElement("a");
      link.href = address;
      link.download = words["file"] + "-" + new Date().toISOString().slice(0, 10) + ".svg"; // a name that gives nothing away
      document.body.appendChild(link);
      link.click();
      link.remove();
      setTimeout(function () { URL.revokeObjectURL(address); }, 10000);
      context.say(words["said.saved"]);
    });

    root.querySelector("[data-do=print]").addEventListener("click", function () {
      var sheets = document.adoptedStyleSheets;
      var wide = shown && shown.width > shown.height && sheets && typeof CSSStyleSheet === "function" ? new CSSStyleSheet() : null;
      var done = function () {
        document.body.classList.remove("sm-drawing-alone");
        if (wide) { document.adoptedStyleSheets = sheets; }
      };
      window.addEventListener("afterprint", done, { once: true });
      document.body.classList.add("sm-drawing-alone");
      if (wide) { // paper on its side
        wide.replaceSync("@page { size: A4 landscape; margin: 12mm; }");
        document.adoptedStyleSheets = Array.from(sheets).concat([wide]);
      }
      window.print();
    });

    part("fit").addEventListener("change", function () { part("frame").classList.toggle("sm-drawing__frame--fit", part("fit").checked); });

    function replace(next) {
      drawing = next;
      Drawing.forget();
      list.rebuild();
      context.say("");
      context.changed();
    }

    explain();
    part("without").hidden = true;
    part("work").hidden = false;
    list.rebuild();
    redraw();

    window.formParts = window.formParts || [];
    window.formParts.push({
      name: "drawing",
      read: function () { return this.isEmpty() ? null : Drawing.plain(drawing, choices); },
      write: function (given) { // true when it was a drawing of this kind; else nothing changes
        var next = Drawing.checked(kind, given, choices);
        if (next) { replace(next); }
        return next !== null;
      },
      clear: function () {
        part("fit").checked = false;
        part("frame").classList.remove("sm-drawing__frame--fit");
        replace(Drawing.empty(kind));
      },
      isEmpty: function () { return Drawing.isEmpty(drawing); }
    });
  }

  Array.from(document.querySelectorAll("[data-drawing]")).forEach(start);
}());
