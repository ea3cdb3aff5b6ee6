// PropertiesService with Google's limits: 9 KB a value, 500 KB a store (Quotas for Google Services, "Properties value size"
// and "Properties total storage").

import { utf8Length } from "./bytes";
import type { ScriptContext, Store } from "./context";
import { arrayIn, objectIn } from "./realm";
import { createService } from "./service";

type Properties = GoogleAppsScript.Properties.Properties;
type PropertiesService = GoogleAppsScript.Properties.PropertiesService;

const MAX_VALUE_BYTES = 9 * 1024;
const MAX_STORE_BYTES = 500 * 1024;

/** Checks a store as it would be; the change is made only when all of it fits. */
function checkLimits(store: Store): void {
  let total = 0;
  for (const [key, value] of Object.entries(store)) {
    const bytes = utf8Length(value);
    if (bytes > MAX_VALUE_BYTES) throw new Error("Argument too large: value");
    total += bytes + utf8Length(key);
  }
  if (total > MAX_STORE_BYTES) {
    throw new Error("You have exceeded the property storage quota. Please remove some properties and try again.");
  }
}

function createStore(script: ScriptContext, store: () => Store): Properties {
  const put = (added: Store, deleteAllOthers: boolean) => {
    const wanted = deleteAllOthers ? added : { ...store(), ...added };
    checkLimits(wanted);
    const target = store();
    for (const key of Object.keys(target)) if (!Object.hasOwn(wanted, key)) delete target[key];
    Object.assign(target, wanted);
    return properties;
  };
  const texts = (source: object): Store => Object.fromEntries(Object.entries(source).map(([key, value]) => [key, String(value)]));
  const properties: Properties = createService<Properties>(script, "Properties", {
    getProperty: (key) => (Object.hasOwn(store(), key) ? (store()[key] ?? null) : null),
    getKeys: () => arrayIn(script.realm, Object.keys(store())),
    getProperties: () => objectIn(script.realm, store()),
    setProperty: (key, value) => put({ [key]: String(value) }, false),
    setProperties: (added: object, deleteAllOthers: boolean = false) => put(texts(added), deleteAllOthers),
    deleteProperty(key) {
      delete store()[key];
      return properties;
    },
    deleteAllProperties: () => put({}, true),
  });
  return properties;
}

/** The global PropertiesService. */
export function createPropertiesService(script: ScriptContext): PropertiesService {
  const { state } = script.document;
  const ofUser = () => {
    state.userProperties[script.user] ??= {};
    return state.userProperties[script.user] as Store;
  };
  const document = createStore(script, () => state.documentProperties);
  return createService<PropertiesService>(script, "PropertiesService", {
    // Only a script bound to a document has these (reference: getDocumentProperties); the types leave the null out.
    getDocumentProperties: () => (script.container ? document : (null as unknown as Properties)),
    getScriptProperties: () => createStore(script, () => state.scriptProperties),
    getUserProperties: () => createStore(script, ofUser),
  });
}
