/** Which of the permissions that appsscript.json lists this user has given, by Google's account of it. Asks for none. */
import type { ConsentPort, Permission } from "../actions/ports";

const SCOPES: readonly [Permission, string][] = [
  ["workbook", "https://www.googleapis.com/auth/spreadsheets.currentonly"],
  ["sidebar", "https://www.googleapis.com/auth/script.container.ui"],
  ["documents", "https://www.googleapis.com/auth/drive.file"],
];

/** What is used of ScriptApp; the published types lack the list of scopes. */
export interface AuthorizationService {
  AuthMode: { FULL: GoogleAppsScript.Script.AuthMode };
  AuthorizationStatus: { REQUIRED: GoogleAppsScript.Script.AuthorizationStatus };
  getAuthorizationInfo(
    mode: GoogleAppsScript.Script.AuthMode,
    scopes: string[],
  ): Pick<GoogleAppsScript.Script.AuthorizationInfo, "getAuthorizationStatus" | "getAuthorizationUrl">;
}

export function consentPort(
  service: () => AuthorizationService = () => ScriptApp as unknown as AuthorizationService,
): ConsentPort {
  const infoOf = (scopes: readonly string[]) => service().getAuthorizationInfo(service().AuthMode.FULL, [...scopes]);
  return {
    missing: () =>
      SCOPES.filter(([, scope]) => infoOf([scope]).getAuthorizationStatus() === service().AuthorizationStatus.REQUIRED).map(
        ([permission]) => permission,
      ),
    link: () => infoOf(SCOPES.map(([, scope]) => scope)).getAuthorizationUrl() ?? "",
  };
}
