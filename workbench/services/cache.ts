// CacheService with Google's limits (reference: Cache.put): a key of 250 characters, 100 KB a value, ten minutes unless
// told otherwise, six hours at most.
import { utf8Length } from "./bytes";
import type { CachedText, ScriptContext } from "./context";
import { objectIn } from "./realm";
import { createService } from "./service";

type Cache = GoogleAppsScript.Cache.Cache;
type CacheService = GoogleAppsScript.Cache.CacheService;

const MAX_KEY_CHARACTERS = 250;
const MAX_VALUE_BYTES = 100 * 1024;
const USUAL_SECONDS = 600;
const MAX_SECONDS = 21_600;

function createCache(script: ScriptContext, name: string): Cache {
  const { caches } = script.document;
  const store = caches.get(name) ?? new Map<string, CachedText>();
  caches.set(name, store);
  const now = () => Date.now() + script.document.waited;
  const get = (key: string) => {
    const cached = store.get(key);
    if (cached && cached.expires > now()) return cached.text;
    store.delete(key);
    return null;
  };
  const put = (key: string, text: string, seconds = USUAL_SECONDS) => {
    if (key.length > MAX_KEY_CHARACTERS) throw new Error("Argument too large: key");
    if (utf8Length(text) > MAX_VALUE_BYTES) throw new Error("Argument too large: value");
    if (seconds < 1 || seconds > MAX_SECONDS) throw new Error(`Invalid argument: expirationInSeconds (1–${MAX_SECONDS})`);
    store.set(key, { text, expires: now() + seconds * 1000 });
  };
  return createService<Cache>(script, "Cache", {
    get,
    put: (key: string, text: string, seconds?: number) => put(key, String(text), seconds),
    getAll(keys) {
      const found = Array.from(keys).flatMap((key) => {
        const text = get(key);
        return text === null ? [] : [[key, text] as const];
      });
      return objectIn(script.realm, Object.fromEntries(found));
    },
    putAll(values: { [key: string]: unknown }, seconds?: number) {
      for (const [key, text] of Object.entries(values)) put(key, String(text), seconds);
    },
    remove: (key) => void store.delete(key),
    removeAll(keys) {
      for (const key of keys) store.delete(key);
    },
  });
}

/** The global CacheService. */
export function createCacheService(script: ScriptContext): CacheService {
  return createService<CacheService>(script, "CacheService", {
    getDocumentCache: () => (script.container ? createCache(script, "document") : null),
    getScriptCache: () => createCache(script, "script"),
    getUserCache: () => createCache(script, `user ${script.user}`),
  });
}
