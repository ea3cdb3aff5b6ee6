// Session. Who the user is stays unknown without the permission userinfo.email, which the add-in does not ask for.
import type { ScriptContext } from "./context";
import { createService } from "./service";

type Session = GoogleAppsScript.Base.Session;

/** The global Session. */
export function createSession(script: ScriptContext): Session {
  const refuse = (method: string) => (): never => {
    throw new Error(
      `You do not have permission to call Session.${method}. Required permissions: https://www.googleapis.com/auth/userinfo.email`,
    );
  };
  return createService<Session>(script, "Session", {
    getTemporaryActiveUserKey: () => script.user,
    getScriptTimeZone: () => "Asia/Bangkok",
    getActiveUserLocale: () => "th",
    getActiveUser: refuse("getActiveUser"),
    getEffectiveUser: refuse("getEffectiveUser"),
  });
}
