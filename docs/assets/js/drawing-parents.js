// The parents of a person as one choice: it makes and takes away the ties between her and them. Touches no page.
"use strict";

SocialMap.script("drawing-parents", ["drawing-data"], (data) => {
  const TOGETHER = ["partners", "separated", "divorced"];
  const MOST = 6; // people of a generation that are offered two by two, whether they have a tie or not

  /** @type {SocialMap.DrawingParentsRoom["complete"]} */
  const complete = ({ kind, from, to }) => kind === "parent" && Boolean(from && to);

  /** @param {readonly number[]} ids */
  const key = (ids) => [...ids].sort((a, b) => a - b).join("+");

  /** @type {SocialMap.DrawingParentsRoom["of"]} */
  function of(ties, id) {
    return key(ties.filter((tie) => complete(tie) && tie.to === id).map(({ from }) => from ?? 0));
  }

  /**
   * Whether a person stands below another one, so that she can't be her parent too.
   * @param {readonly SocialMap.Tie[]} ties
   * @param {number} id
   * @param {number} above
   * @param {Set<number>} [seen]
   * @returns {boolean}
   */
  function below(ties, id, above, seen = new Set()) {
    if (id === above) return true;
    if (seen.has(id)) return false;
    seen.add(id);
    return ties.some((tie) => complete(tie) && tie.to === id && below(ties, tie.from ?? 0, above, seen));
  }

  /** @type {SocialMap.DrawingParentsRoom["offered"]} */
  function offered(people, ties, { id, generation }, generations) {
    const row = generations.indexOf(generation) - 1;
    const elders = people.filter((one) => generations.indexOf(one.generation) === row).map((one) => one.id)
      .filter((one) => one !== id && !below(ties, one, id));
    /** @type {(a: number, b: number) => boolean} */
    const tied = (a, b) =>
      ties.some((tie) => TOGETHER.includes(tie.kind) && key([tie.from ?? 0, tie.to ?? 0]) === key([a, b]));
    const pairs = elders.flatMap((a, at) => elders.slice(at + 1).map((b) => /** @type {const} */ ([a, b])));
    const couples = pairs.filter(([a, b]) => tied(a, b));
    const others = elders.length > MOST ? [] : pairs.filter(([a, b]) => !tied(a, b));
    const now = of(ties, id);
    return [...new Set([...couples.map(key), ...elders.map(String), ...others.map(key), ...(now ? [now] : [])])];
  }

  /** @type {SocialMap.DrawingParentsRoom["given"]} */
  function given(ties, id, chosen, next) {
    const wanted = chosen.split("+").map(Number).filter(Boolean);
    const kept = ties.filter((tie) => !complete(tie) || tie.to !== id || wanted.includes(tie.from ?? 0));
    const there = kept.filter((tie) => complete(tie) && tie.to === id).map(({ from }) => from);
    const made = wanted.filter((one) => !there.includes(one)).map((from) => ({
      id: next(),
      from,
      kind: "parent",
      to: id,
    }));
    return [...kept, ...made];
  }

  /** @type {SocialMap.DrawingParentsRoom["choose"]} */
  function choose({ drawing, tell, say }, id, chosen, next) {
    const ties = given(drawing().ties, id, chosen, next);
    if (ties.length > data.MOST.ties) {
      tell(say("said.full", { n: data.MOST.ties }));
      return false;
    }
    drawing().ties = ties;
    return true;
  }

  return { complete, of, offered, given, choose };
});
