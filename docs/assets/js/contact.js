// Saves the organisation of this page as a contact, when somebody asks for it: the file is made here, of what the page says.
"use strict";

SocialMap.script("contact", ["page", "vcard"], (page, { vcard }) => {
  const line = document.querySelector("#sm-card");
  const block = document.querySelector("#sm-linked");
  if (!(line instanceof HTMLElement) || !block) return; // one that has ended, or that nobody can call
  page.part(line, "button").addEventListener("click", () => {
    const card = vcard(JSON.parse(block.textContent ?? ""), page.attribute(line, "data-note"));
    page.download(`${page.attribute(line, "data-file")}.vcf`, card, "text/vcard");
  });
  line.hidden = false;
});
