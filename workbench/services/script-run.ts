// google.script.run as the page of a sidebar meets it: only JSON passes, names that end in "_" do not exist, errors come
// back as their message (Guides, "HTML Service: Communicate with server functions").

/** The largest number of calls of one page that may be under way at once (reference: google.script.run). */
export const MAX_CALLS_AT_ONCE = 10;

/** True when a value passes the bridge whole: Google loses the complete result over a Date or a function within it. */
function passes(value: unknown): boolean {
  if (value === null || ["string", "number", "boolean"].includes(typeof value)) return true;
  if (typeof value !== "object" || Object.prototype.toString.call(value) === "[object Date]") return false;
  return Object.values(value).every(passes);
}

/**
 * Calls a script's function as a page does. Arguments and result are copied through JSON.
 * Throws what the page's failure handler would get.
 */
export function callFromPage(functions: { [name: string]: unknown }, name: string, args: unknown[]): unknown {
  const target = Object.hasOwn(functions, name) && !name.endsWith("_") ? functions[name] : undefined;
  if (typeof target !== "function") throw new Error(`Script function not found: ${name}`);
  if (!args.every(passes)) throw new Error(`Failed due to illegal value in property: ${args.findIndex((one) => !passes(one))}`);
  const result: unknown = target(...args.map((argument) => JSON.parse(JSON.stringify(argument)) as unknown));
  if (result === undefined || !passes(result)) return null;
  return JSON.parse(JSON.stringify(result)) as unknown;
}
