// Answers questions as the search box does, without a page: `deno run --allow-read asking.js <folder of the index> <language>`.
// Questions come in as a list in JSON; for each comes out what is shown at once, in order. tests/search/asking.py calls it.
import { argv, stdin, stdout } from "node:process";
import "../../docs/assets/js/base.js";
import "../../docs/assets/js/text.js";
import "../../docs/assets/js/search-arabic.js";
import "../../docs/assets/js/search-words.js";
import "../../docs/assets/js/search-signs.js";
import "../../docs/assets/js/search-names.js";
import "../../docs/assets/js/search-asked.js";
import "../../docs/assets/js/search-rank.js";

const [folder = "", language = ""] = argv.slice(2);
Object.assign(SocialMap, { language });
// Each file of the index is a script that hands itself over.
SocialMap.data = async (key) => {
  if (SocialMap.taken(key) === undefined) await import(`file://${folder}/${key}.js`);
  return SocialMap.taken(key);
};
await import("../../docs/assets/js/search.js");
const search = SocialMap.use("search");

/** @param {string} question */
async function answered(question) {
  const start = performance.now();
  const answer = await search.ask(question);
  const time = performance.now() - start;
  const shown = answer.groups.flatMap(({ results, atOnce }) => results.slice(0, atOnce).map(({ path }) => path));
  const { total, whole, near, missing, nobody, danger } = answer;
  return { question, shown, total, whole, near, missing, nobody, danger, time };
}

let said = "";
for await (const part of stdin) said += part;
/** @type {string[]} */
const questions = JSON.parse(said);
const answers = [];
for (const question of questions) {
  // deno-lint-ignore no-await-in-loop -- one after the other, so that each is timed alone
  answers.push(await answered(question));
}
stdout.write(JSON.stringify(answers));
