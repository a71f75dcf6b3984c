"""What is wrong with a page for people who see, hear or move otherwise, as axe finds it.

Every rule runs on every page whole. Contrast takes axe longer than all other rules together, and most words of a page stand as they stand on
the page before: what has the same place, colours and ground as something that was found to be readable is not looked at again.
"""

from __future__ import annotations

from importlib.resources import files

from playwright.sync_api import Page

AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
_OPTIONS = {
    "resultTypes": ["violations", "incomplete"],  # the rest would be gathered too, and takes as long again
    "preload": False,  # asks for the styles once more
    "elementRef": True,
}
_READABLE: set[str] = set()
"""Place, colours and ground of words that were found to be readable, on any page of this run."""

_LOOK = """async ([rules, readable]) => {
    const known = new Set(readable), fresh = new Map(), grounds = new Map([[null, ""]]);
    // Where something stands, by the classes around it, and on what: all that its colours can depend on.
    const ground = (one) => {
        if (!grounds.has(one)) {
            const { backgroundColor, backgroundImage, opacity, filter, mixBlendMode } = getComputedStyle(one);
            grounds.set(one, `${ground(one.parentElement)}>${one.localName}.${one.getAttribute("class")} ${[backgroundColor, backgroundImage, opacity, filter, mixBlendMode]}`);
        }
        return grounds.get(one);
    };
    const short = (text) => {
        let [a, b] = [0x811c9dc5, 0x1b873593];
        for (let at = 0; at < text.length; at++) {
            a = Math.imul(a ^ text.charCodeAt(at), 0x01000193);
            b = Math.imul(b ^ text.charCodeAt(at), 0x85ebca6b);
        }
        return (a >>> 0).toString(36) + (b >>> 0).toString(36);
    };
    const isSaid = (one) => one.matches("input, select, textarea, button") || [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    for (const one of document.querySelectorAll("body, body *")) {
        if (!isSaid(one) || !one.getClientRects().length || !one.checkVisibility({ checkVisibilityCSS: true })) continue;
        const { color, fontSize, fontWeight, textShadow } = getComputedStyle(one);
        const key = short(`${ground(one)} ${[color, fontSize, fontWeight, textShadow]}`);
        if (known.has(key)) continue;
        known.add(key);
        fresh.set(one, key);
        one.setAttribute("data-look", "");
    }
    axe.configure({ rules: [{ id: "color-contrast", selector: "[data-look]" }] });
    const found = await axe.run(document, rules);
    for (const one of [...found.violations, ...found.incomplete]) {
        if (one.id === "color-contrast") for (const node of one.nodes) fresh.delete(node.element);
    }
    return [found.violations.map((one) => `${one.id}: ${one.nodes[0].html.slice(0, 200)}`), [...fresh.values()]];
}"""


def wrong(page: Page, rules: list[str] = RULES) -> list[str]:
    """The rules that a page breaks as it stands now, each with the first place. A page that has axe already (`AXE` as its first script) isn't given it again."""
    if not page.evaluate("'axe' in globalThis"):
        page.evaluate(AXE)
    said, readable = page.evaluate(_LOOK, [{"runOnly": rules, **_OPTIONS}, sorted(_READABLE)])
    _READABLE.update(readable)
    return [str(one) for one in said]
