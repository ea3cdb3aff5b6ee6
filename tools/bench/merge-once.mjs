/** `node merge-once.mjs ROWS ours|bare`: one merge in a process of its own; prints its memory as JSON. */
import { mergeOnce } from "./merging.mjs";

const [rows, which] = process.argv.slice(2);
console.log(JSON.stringify(await mergeOnce(Number(rows), which === "ours")));
