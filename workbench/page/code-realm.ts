// Runs the unchanged Code.js in a realm of its own, an empty frame, in which nothing exists that Apps Script lacks: no
// document, no timers, no network. Only the language and the services it is given.
import type { Realm } from "../services/realm";

/** The names of the language itself; every other name of the frame's window is hidden from Code.js. Intl is left out because Apps Script is not known to have it for Thai. */
const LANGUAGE = new Set(
  (
    "Object Function Array Number Boolean String Symbol BigInt Math JSON Date RegExp Promise Proxy Reflect Map Set WeakMap WeakSet " +
    "WeakRef FinalizationRegistry ArrayBuffer DataView Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array " +
    "Uint32Array Float32Array Float64Array BigInt64Array BigUint64Array Error EvalError RangeError ReferenceError SyntaxError " +
    "TypeError URIError AggregateError Iterator parseInt parseFloat isNaN isFinite encodeURI encodeURIComponent decodeURI " +
    "decodeURIComponent escape unescape eval undefined NaN Infinity globalThis"
  ).split(" "),
);

export type ScriptFunctions = Record<string, (...args: unknown[]) => unknown>;

export interface CodeRealm {
  /** The realm's own constructors: services hand out arrays and dates that Code.js knows as its own. */
  types: Realm;
  /** A copy of a JSON value made of the realm's own arrays and objects. */
  copy(value: unknown): unknown;
  /** Runs `code` with the services as its globals; gives its top-level functions by name, and no other name. */
  load(code: string, services: object): ScriptFunctions;
}

/** An empty realm. */
export function createRealm(): CodeRealm {
  const frame = document.createElement("iframe");
  frame.hidden = true;
  frame.title = "Code.js";
  document.body.append(frame);
  const realm = frame.contentWindow as unknown as typeof globalThis & Record<string, unknown>;
  const hidden = hiddenNames(realm);
  for (const name of hidden) Reflect.deleteProperty(realm, name); // for code that asks globalThis or `this`

  function load(code: string, services: object): ScriptFunctions {
    const names = [...code.matchAll(/^function ([A-Za-z_$][\w$]*)\(/gm)].map((match) => match[1] as string);
    const given = Object.entries(services);
    const shadowed = hidden.filter((name) => /^[A-Za-z_$][\w$]*$/.test(name) && !(name in services));
    const body = `${code}\n;return {__proto__:null,${names.join(",")}};`;
    const run = new realm.Function(...shadowed, ...given.map(([name]) => name), body);
    return run(...shadowed.map(() => undefined), ...given.map(([, service]) => service));
  }

  const copy = (value: unknown) => realm.JSON.parse(JSON.stringify(value)) as unknown;
  return { copy, load, types: { Array: realm.Array, Date: realm.Date, Error: realm.Error, Object: realm.Object } };
}

/** Every name the window offers beyond the language, its prototypes included; those of Object.prototype belong to all objects. */
function hiddenNames(realm: typeof globalThis): string[] {
  const names = new Set<string>();
  for (let owner: object = realm; owner !== realm.Object.prototype; owner = Object.getPrototypeOf(owner)) {
    for (const name of Object.getOwnPropertyNames(owner)) names.add(name);
  }
  return [...names].filter((name) => !LANGUAGE.has(name) && name !== "constructor");
}
