// The advanced Drive service v3, in memory, as far as the scope drive.file reaches: a script sees only the files it made for
// this user. Contents are never given back, because on Google the advanced service does that unreliably.
import { contentOf } from "./blob";
import { toBase64, utf8Length } from "./bytes";
import type { ScriptContext, StoredFile } from "./context";
import { arrayIn, objectIn } from "./realm";
import { createService } from "./service";

type Drive = GoogleAppsScript.Drive;
type Files = NonNullable<GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection>;
type File = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;
type Blob = GoogleAppsScript.Base.Blob;

export const GOOGLE_DOCUMENT = "application/vnd.google-apps.document";
export const WORD_DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const DRIVE_FILE_SCOPE = "https://www.googleapis.com/auth/drive.file";

// Types Drive can turn into a Google document (Drive API guide, "Convert media uploads to Google Docs types").
const CONVERTIBLE = new Set([WORD_DOCUMENT, "application/msword", "text/plain", "text/html", "application/rtf"]);
// Key and value of an app property together (Drive API guide, "Add custom file properties").
const MAX_PROPERTY_BYTES = 124;
const MAX_PROPERTIES = 30;

function checkProperties(properties: { [key: string]: unknown }): { [key: string]: string } {
  const entries = Object.entries(properties).filter(([, value]) => value !== null && value !== undefined);
  for (const [key, value] of entries) {
    if (utf8Length(key) + utf8Length(String(value)) <= MAX_PROPERTY_BYTES) continue;
    throw new Error(`API call to drive.files.create failed with error: The property ${key} exceeds ${MAX_PROPERTY_BYTES} bytes.`);
  }
  if (entries.length > MAX_PROPERTIES) {
    throw new Error("API call to drive.files.create failed with error: The maximum number of app properties is exceeded.");
  }
  return Object.fromEntries(entries.map(([key, value]) => [key, String(value)]));
}

function linkOf(file: StoredFile): string {
  if (file.mimeType === GOOGLE_DOCUMENT) return `https://docs.google.com/document/d/${file.id}/edit?usp=drivesdk`;
  return `https://drive.google.com/file/d/${file.id}/view?usp=drivesdk`;
}

// What a call gives when it names no fields (Drive API guide, "Return specific fields").
const USUAL_FIELDS = ["kind", "id", "name", "mimeType"];

/** Names in a `fields` text such as "id, name, webViewLink" or "files(id,name),nextPageToken". */
function fieldNames(fields: unknown): string[] {
  if (fields === undefined) return USUAL_FIELDS;
  const text = String(fields).replace(/\s+/g, "");
  const inner = /files\(([^)]*)\)/.exec(text)?.[1] ?? (text.includes("files/") ? text.replace(/files\//g, "") : text);
  return inner.split(",");
}

function present(script: ScriptContext, file: StoredFile, fields: unknown): File {
  const all: File = {
    kind: "drive#file",
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    description: file.description,
    webViewLink: linkOf(file),
    appProperties: objectIn(script.realm, file.appProperties),
    createdTime: file.createdTime,
    modifiedTime: file.modifiedTime,
    trashed: file.trashed,
  };
  const names = fieldNames(fields);
  if (names.includes("*")) return objectIn(script.realm, all);
  const unknown = names.filter((name) => !Object.hasOwn(all, name) && name !== "nextPageToken");
  if (unknown.length > 0) throw new Error(`ยังไม่รองรับ Drive.Files fields "${unknown.join(",")}"`);
  return objectIn(script.realm, Object.fromEntries(names.map((name) => [name, all[name as keyof File]])) as File);
}

/** One condition of a search text (Drive API guide, "Search query terms and operators"). */
function condition(text: string): (file: StoredFile) => boolean {
  const property = /^appProperties has \{ *key='((?:[^'\\]|\\.)*)' and value='((?:[^'\\]|\\.)*)' *\}$/.exec(text);
  const unescaped = (part = "") => part.replace(/\\(.)/g, "$1");
  if (property) return (file) => file.appProperties[unescaped(property[1])] === unescaped(property[2]);
  const equal = /^(name|mimeType) ?= ?'((?:[^'\\]|\\.)*)'$/.exec(text);
  if (equal) return (file) => file[equal[1] as "name" | "mimeType"] === unescaped(equal[2]);
  const trashed = /^trashed ?= ?(true|false)$/.exec(text);
  if (trashed) return (file) => file.trashed === (trashed[1] === "true");
  throw new Error(`ยังไม่รองรับ Drive.Files.list q "${text}"`);
}

function matcher(q: unknown): (file: StoredFile) => boolean {
  if (q === undefined || q === "") return () => true;
  // "and" inside braces belongs to the property, not between conditions.
  const conditions = String(q)
    .split(/ and (?![^{]*\})/)
    .map((text) => condition(text.trim()));
  return (file) => conditions.every((holds) => holds(file));
}

/** The global Drive (advanced service, version 3). */
export function createDrive(script: ScriptContext): Drive {
  const { document } = script;
  const { state, quotas, used } = document;

  const allowed = (method: string) => {
    if (script.grantedScopes.has(DRIVE_FILE_SCOPE)) return;
    throw new Error(`You do not have permission to call drive.files.${method}. Required permissions: ${DRIVE_FILE_SCOPE}`);
  };
  const visible = () => state.files.filter((file) => file.owner === script.user);
  const find = (id: string, method: string) => {
    const file = visible().find((one) => one.id === id);
    if (file) return file;
    throw new Error(`API call to drive.files.${method} failed with error: File not found: ${id}.`);
  };
  const now = () => new Date(Date.now() + document.waited).toISOString();

  /** Counts a new Google document and a conversion against the day's allowance. */
  const spendQuota = (mimeType: string, converts: boolean) => {
    const makesDocument = mimeType === GOOGLE_DOCUMENT;
    if (makesDocument && used.documents >= quotas.documentsADay) {
      throw new Error("Service invoked too many times for one day: docs create.");
    }
    if (converts && used.conversions >= quotas.conversionsADay) {
      throw new Error("Service invoked too many times for one day: convert.");
    }
    used.documents += makesDocument ? 1 : 0;
    used.conversions += converts ? 1 : 0;
  };

  const files = createService<Files>(script, "Drive.Files", {
    create(resource: File, media?: Blob, options: { [name: string]: unknown } = {}) {
      allowed("create");
      const content = media && contentOf(media, "Drive.Files.create");
      const contentType = content?.contentType ?? "";
      const mimeType = resource.mimeType ?? (contentType || "application/octet-stream");
      const converts = content !== undefined && mimeType.startsWith("application/vnd.google-apps.");
      if (converts && (mimeType !== GOOGLE_DOCUMENT || !CONVERTIBLE.has(contentType))) {
        throw new Error("API call to drive.files.create failed with error: Bad Request");
      }
      const appProperties = checkProperties(resource.appProperties ?? {});
      spendQuota(mimeType, converts);
      const file: StoredFile = {
        id: document.newId("file"),
        owner: script.user,
        name: resource.name ?? content?.name ?? "Untitled",
        mimeType,
        content: content ? toBase64(content.bytes) : "",
        contentType,
        appProperties,
        createdTime: now(),
        modifiedTime: now(),
        description: resource.description ?? "",
        trashed: false,
      };
      state.files.push(file);
      return present(script, file, options.fields);
    },
    get(id: string, options: { [name: string]: unknown } = {}) {
      allowed("get");
      if (options.alt !== undefined) throw new Error(`ยังไม่รองรับ Drive.Files.get alt=${String(options.alt)}`);
      // The three signatures differ in what "alt" gives; only the file's data is given here.
      return present(script, find(id, "get"), options.fields) as File & string;
    },
    list(options: { [name: string]: unknown } = {}) {
      allowed("list");
      const known = ["q", "fields", "pageSize", "orderBy", "spaces", "corpora"];
      const unknown = Object.keys(options).filter((name) => !known.includes(name));
      if (unknown.length > 0) throw new Error(`ยังไม่รองรับ Drive.Files.list ${unknown.join(", ")}`);
      const newestFirst = visible().filter(matcher(options.q)).reverse();
      const page = newestFirst.slice(0, Number(options.pageSize ?? 100));
      const listed = page.map((file) => present(script, file, options.fields));
      return objectIn(script.realm, { files: arrayIn(script.realm, listed) });
    },
    update(resource: File, id: string, media?: Blob, options: { [name: string]: unknown } = {}) {
      allowed("update");
      const file = find(id, "update");
      const content = media && contentOf(media, "Drive.Files.update");
      const appProperties = checkProperties({ ...file.appProperties, ...(resource.appProperties ?? {}) });
      Object.assign(file, { appProperties, modifiedTime: now() });
      if (resource.name !== undefined) file.name = resource.name;
      if (resource.description !== undefined) file.description = resource.description;
      if (resource.trashed !== undefined) file.trashed = resource.trashed;
      if (content)
        Object.assign(file, { content: toBase64(content.bytes), contentType: content.contentType ?? file.contentType });
      return present(script, file, options.fields);
    },
    remove(id: string) {
      allowed("remove");
      const file = find(id, "remove");
      state.files = state.files.filter((one) => one !== file);
    },
  });
  return createService<Drive>(script, "Drive", { Files: files } as Partial<Drive>);
}
