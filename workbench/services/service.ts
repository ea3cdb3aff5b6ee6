// The shell around every service object: a method that is there is called through the bookkeeping of calls.ts, one that is
// not there says so in Thai and names itself, instead of being silently undefined.
import type { ScriptContext } from "./context";

/** Asked of any object by the language and by test runners that print it; a service has none of them and does not complain. */
const ASKED_OF_EVERYTHING = new Set(
  "then toJSON constructor valueOf asymmetricMatch nodeType tagName hasAttribute $$typeof @@__IMMUTABLE_ITERABLE__@@ @@__IMMUTABLE_RECORD__@@".split(
    " ",
  ),
);

/** Runs a call; an error of the workbench's own world reaches the script as an Error of the script's world. */
function inRealm<T>(script: ScriptContext, call: () => T): T {
  try {
    return call();
  } catch (error) {
    if (error instanceof script.realm.Error || !(error instanceof Error)) throw error;
    throw new script.realm.Error(error.message, { cause: error });
  }
}

/**
 * A service object of Google's type `Full` with only some of its methods. `methods` is checked against Google's own
 * signatures; whatever it leaves out throws "ยังไม่รองรับ NAME.METHOD" when touched.
 */
export function createService<Full extends object>(script: ScriptContext, name: string, methods: Partial<Full>): Full {
  const proxy = new Proxy(methods as Full, {
    get(target, key) {
      if (typeof key === "symbol") return undefined;
      if (Object.hasOwn(target, key)) {
        const member = target[key as keyof Full];
        if (typeof member !== "function") return member;
        return (...args: unknown[]) => inRealm(script, () => script.calls.invoke(name, key, () => member(...args)));
      }
      if (key === "toString") return () => name;
      if (ASKED_OF_EVERYTHING.has(key)) return undefined;
      throw new script.realm.Error(`ยังไม่รองรับ ${name}.${key}`);
    },
    set(_target, key) {
      throw new script.realm.Error(`ยังไม่รองรับ ${name}.${String(key)}`);
    },
  });
  return proxy;
}

/** One of Google's enumerations, each member being its own name. */
export function createEnum<Full>(...names: (keyof Full & string)[]): Full {
  return Object.freeze(Object.fromEntries(names.map((name) => [name, name]))) as Full;
}
