/** The user's choices, kept in user properties: seen by this user only, and holding no personal data. */
import type { PreferencesPort } from "../actions/ports";

const UNIT = "unit";

export function preferencesPort(
  properties: () => Pick<GoogleAppsScript.Properties.PropertiesService, "getUserProperties"> = () => PropertiesService,
): PreferencesPort {
  return {
    unit: () => properties().getUserProperties().getProperty(UNIT) ?? "",
    chooseUnit: (unit) => {
      properties().getUserProperties().setProperty(UNIT, unit);
    },
  };
}
