/** What the build puts into the bundle: the default templates and the version. The only file that knows of it. */
import type { DocumentKind } from "./agency/choices";
import { fromBase64 } from "./docx/base64";

declare const ITA_VERSION: string;

/** Version of the product, from package.json. */
export const version: string = ITA_VERSION;

/** The default template of a kind; null where there is none. Evaluated when asked: a custom function never needs it. */
export function defaultTemplate(kind: DocumentKind): Uint8Array | null {
  const { default: templates } = require("ita:default-templates") as { default: Record<string, string> };
  const base64 = new Map(Object.entries(templates)).get(kind);
  return base64 === undefined ? null : fromBase64(base64);
}
