/**
 * Documents in Drive through the advanced Drive service v3, the only one that the drive.file permission serves. Makes
 * and looks up; file contents are never read back.
 */
import type { DriveAnswer, DriveFailure, DrivePort } from "../actions/ports";

type DriveFile = { id?: string; mimeType?: string; webViewLink?: string };

/** What is used of the advanced service; `Drive` itself is missing until the service is enabled in the manifest. */
export interface DriveService {
  Files: {
    create(resource: object, media: GoogleAppsScript.Base.Blob, options: object): DriveFile;
    list(options: object): { files?: DriveFile[] };
    get(id: string, options: object): DriveFile;
  };
}

const GOOGLE_DOC = "application/vnd.google-apps.document";
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Google's messages carry no stable code in Apps Script: these are the words of its documentation on errors and limits. */
const FAILURES: readonly [RegExp, DriveFailure][] = [
  [/quota|rate limit|limit exceeded|too many times|storage/i, "quota"],
  [/permission|authoriz|unauthenticated|forbidden|scope|access denied|is not defined/i, "permission"],
];

function failed(error: unknown): Extract<DriveAnswer, { ok: false }> {
  const detail = error instanceof Object && "message" in error ? String(error.message) : String(error);
  const failure = FAILURES.find(([words]) => words.test(detail))?.[1] ?? "unknown";
  return { ok: false, failure, detail };
}

export function drivePort(
  drive: () => DriveService = () => Drive as unknown as DriveService,
  utilities: () => Pick<GoogleAppsScript.Utilities.Utilities, "newBlob"> = () => Utilities,
): DrivePort {
  return {
    createDocument(name, bytes, labels) {
      try {
        // Google's bytes are signed; a number over 127 is refused.
        const signed = Array.from(bytes, (byte) => (byte << 24) >> 24);
        const blob = utilities().newBlob(signed, DOCX, `${name}.docx`);
        const file = drive().Files.create({ name, mimeType: GOOGLE_DOC, appProperties: { ...labels } }, blob, { fields: "id" });
        return file?.id ? { ok: true, id: file.id } : { ok: false, failure: "unknown", detail: "no id" };
      } catch (error) {
        return failed(error);
      }
    },
    findDocument(labels) {
      try {
        const clauses = Object.entries(labels).map(
          ([key, value]) => `appProperties has { key='${key}' and value='${quoted(value)}' }`,
        );
        const found = drive().Files.list({ q: `${clauses.join(" and ")} and trashed = false`, fields: "files(id)", pageSize: 1 });
        return { ok: true, id: found.files?.[0]?.id ?? "" };
      } catch (error) {
        return failed(error);
      }
    },
    describeDocument(id) {
      try {
        const file = drive().Files.get(id, { fields: "mimeType,webViewLink" });
        return { ok: true, isGoogleDoc: file.mimeType === GOOGLE_DOC, link: file.webViewLink ?? "" };
      } catch (error) {
        return failed(error);
      }
    },
  };
}

/** Text inside a Drive search term: backslash and quote are escaped (Drive API, "Search query terms and operators"). */
function quoted(text: string): string {
  return text.replace(/[\\']/g, "\\$&");
}
