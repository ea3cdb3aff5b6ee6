// ScriptApp: which permissions this user has granted, and asking for those that are missing.
import type { ScriptContext } from "./context";
import { createEnum, createService } from "./service";

type ScriptApp = GoogleAppsScript.Script.ScriptApp;
type Scripts = typeof GoogleAppsScript.Script;

const AuthMode = createEnum<Scripts["AuthMode"]>("NONE", "CUSTOM_FUNCTION", "LIMITED", "FULL");
const AuthorizationStatus = createEnum<Scripts["AuthorizationStatus"]>("REQUIRED", "NOT_REQUIRED");

function missing(script: ScriptContext, scopes: readonly string[]): string[] {
  return scopes.filter((scope) => !script.grantedScopes.has(scope));
}

/** Ends the run and shows Google's consent page; here the run ends with the message a user would not see. */
function requireScopes(script: ScriptContext, scopes: readonly string[]): void {
  const absent = missing(script, scopes);
  if (absent.length > 0) throw new Error(`Authorization is required to perform that action. Scopes: ${absent.join(" ")}`);
}

/** The global ScriptApp. */
export function createScriptApp(script: ScriptContext): ScriptApp {
  return createService<ScriptApp>(script, "ScriptApp", {
    AuthMode,
    AuthorizationStatus,
    getScriptId: () => "local-script",
    getAuthorizationInfo(_mode: unknown, scopes: string[] = [...script.requestedScopes]) {
      const absent = missing(script, Array.from(scopes));
      return createService<GoogleAppsScript.Script.AuthorizationInfo>(script, "AuthorizationInfo", {
        getAuthorizationStatus: () =>
          AuthorizationStatus[absent.length > 0 ? "REQUIRED" : "NOT_REQUIRED"] as GoogleAppsScript.Script.AuthorizationStatus,
        getAuthorizationUrl: () => (absent.length > 0 ? "https://script.google.com/authorize" : ""),
      });
    },
    requireScopes: (_mode, scopes) => requireScopes(script, Array.from(scopes)),
    requireAllScopes: () => requireScopes(script, script.requestedScopes),
  });
}
