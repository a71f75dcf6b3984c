// An organisation as a contact for a telephone or a mail program (vCard 3.0, RFC 2426). Touches no page.
"use strict";

SocialMap.script("vcard", [], () => {
  const LONGEST = 75; // octets in a line
  const encoder = new TextEncoder();

  /** @param {string} said */
  function escaped(said) {
    return said.replace(/[\\;,]/g, "\\$&").replace(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/gu, "\\n");
  }

  /**
   * A line, folded between letters, never within one.
   * @param {string} line
   */
  function folded(line) {
    let made = "";
    let octets = 0;
    for (const letter of line) {
      const size = encoder.encode(letter).length;
      if (octets + size > LONGEST) {
        made += "\r\n ";
        octets = 1;
      }
      made += letter;
      octets += size;
    }
    return made;
  }

  /**
   * A number as a telephone takes it: what follows a pause is its extension.
   * @param {string} said
   */
  function number(said) {
    return said.replace(";ext=", ",");
  }

  /** @type {(point: SocialMap.ContactPoint) => string[]} */
  function channels({ name, identifier, telephone, faxNumber, email, url }) {
    const lines = [
      telephone && `TEL;TYPE=WORK,VOICE:${escaped(number(telephone)).replace("\\,", ",")}`,
      faxNumber && `TEL;TYPE=WORK,FAX:${escaped(faxNumber)}`,
      email && `EMAIL;TYPE=INTERNET,WORK:${escaped(email)}`,
      identifier &&
      `IMPP;X-SERVICE-TYPE=${(name ?? "").replace(/[^\p{L}\p{N} -]/gu, "")}:x-apple:${encodeURIComponent(identifier)}`,
      url && `URL:${escaped(url)}`,
    ];
    return lines.flatMap((line) => line || []);
  }

  /** @type {(place: SocialMap.PostalPlace) => string} */
  function address({ postOfficeBoxNumber, streetAddress, addressLocality, postalCode, addressCountry }) {
    const parts = [postOfficeBoxNumber, "", streetAddress, addressLocality, "", postalCode, addressCountry];
    return `ADR;TYPE=WORK:${parts.map((part) => escaped(part ?? "")).join(";")}`;
  }

  /**
   * What a number or mailbox is for and when, in words: a contact has no other place for it.
   * @type {(point: SocialMap.ContactPoint) => string}
   */
  function remark({ contactType, name, identifier, telephone, faxNumber, email, url, description }) {
    const what = telephone ?? faxNumber ?? email ?? url ?? `${name} ${identifier}`;
    return [`${number(what)}: ${contactType ?? ""}`, description].filter(Boolean).join(" · ");
  }

  /** @type {SocialMap.VCardRoom["vcard"]} */
  function vcard(organization, note) {
    const all = [organization, ...organization.department ?? []];
    const points = all.flatMap((one) => one.contactPoint ?? []);
    const { name, url, sameAs = [], alternateName = [], subjectOf } = organization;
    const others = alternateName.map((one) => typeof one === "string" ? one : one["@value"]);
    const remarks = all.flatMap((one) => [
      ...(one === organization ? [] : [`${one.name}:`]),
      ...(one.contactPoint ?? []).map(remark),
    ]);
    const told = subjectOf ? [`${subjectOf.abstract}. ${note}`, ...subjectOf.isBasedOn, subjectOf.name] : [note];
    const lines = [
      "BEGIN:VCARD",
      "VERSION:3.0",
      "N:;;;;", // an organisation, never a person
      `FN:${escaped(name)}`,
      `ORG:${escaped(name)}`,
      ...(others.length ? [`NICKNAME:${others.map(escaped).join(",")}`] : []),
      "X-ABSHOWAS:COMPANY",
      ...new Set(points.flatMap(channels)),
      ...[url, ...sameAs].filter((one) => one !== undefined).map((one) => `URL:${escaped(one)}`),
      ...all.flatMap((one) => one.address ?? []).map(address),
      `NOTE:${escaped([...told, ...remarks].join("\n"))}`,
      "END:VCARD",
    ];
    return `${lines.map(folded).join("\r\n")}\r\n`;
  }

  return { vcard };
});
