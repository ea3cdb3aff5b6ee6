// The advanced Drive service (developers.google.com/drive/api/reference/rest/v3/files) under the scope drive.file.
import { closeAll, openScript } from "./open-script";

const SCOPE = "https://www.googleapis.com/auth/drive.file";
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const MAKE = `function make(name, key) {
  return Drive.Files.create(
    { name: name, mimeType: 'application/vnd.google-apps.document', appProperties: { attempt: key || 'x' } },
    Utilities.newBlob([80, 75, 3, 4], '${DOCX}', 'a.docx'), { fields: 'id,webViewLink,mimeType' });
}`;

const open = (options = {}) => openScript({ code: MAKE, scopes: [SCOPE] }, options);
afterEach(closeAll);

test("an upload with Google's own type is converted; the bytes stay at hand for looking at", () => {
  const workbench = open();
  const made = workbench.globals.make?.("รายงาน") as { id: string; webViewLink: string };
  expect(made).toEqual({
    id: expect.any(String),
    webViewLink: `https://docs.google.com/document/d/${made.id}/edit?usp=drivesdk`,
    mimeType: "application/vnd.google-apps.document",
  });
  expect(workbench.drive()).toMatchObject([{ name: "รายงาน", contentType: DOCX, bytes: Uint8Array.of(80, 75, 3, 4) }]);
});

test("get, list by app property, update and remove", () => {
  const workbench = open();
  workbench.evaluate("var a = make('ก', '1'), b = make('ข', '2');");
  const list = (q: string) => workbench.evaluate(`Drive.Files.list({ q: "${q}", fields: 'files(name)' }).files`);
  expect(list("appProperties has { key='attempt' and value='2' } and trashed = false")).toEqual([{ name: "ข" }]);
  workbench.evaluate("Drive.Files.update({ trashed: true, appProperties: { attempt: null } }, b.id)");
  expect(list("trashed = false")).toEqual([{ name: "ก" }]);
  expect(workbench.evaluate("Drive.Files.get(b.id, { fields: '*' }).appProperties")).toEqual({});
  expect(workbench.evaluate("Drive.Files.get(a.id)")).toEqual({
    kind: "drive#file",
    id: expect.any(String),
    name: "ก",
    mimeType: "application/vnd.google-apps.document",
  });
  workbench.evaluate("Drive.Files.remove(a.id)");
  expect(() => workbench.evaluate("Drive.Files.get(a.id)")).toThrow("File not found");
});

test("another person's script does not see the file (scope drive.file)", () => {
  const workbench = open();
  workbench.evaluate("var id = make('ก').id;");
  const id = workbench.evaluate("id") as string;
  const other = workbench.openWindow({ user: "user-2" });
  expect(() => other.evaluate(`Drive.Files.get('${id}')`)).toThrow("File not found");
  expect(workbench.openWindow().evaluate(`Drive.Files.get('${id}').name`)).toBe("ก");
});

test("a person who did not tick the box is refused, and ScriptApp says so beforehand", () => {
  const workbench = open({ grantedScopes: [] });
  expect(() => workbench.evaluate("make('ก')")).toThrow("You do not have permission to call drive.files.create");
  const status = "String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus())";
  expect(workbench.evaluate(status)).toBe("REQUIRED");
  expect(() => workbench.evaluate(`ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['${SCOPE}'])`)).toThrow(
    "Authorization is required",
  );
  expect(open().evaluate(status)).toBe("NOT_REQUIRED");
});

test.each([
  [{ documentsADay: 2 }, "docs create"],
  [{ conversionsADay: 2 }, "convert"],
])("a day's allowance of %j is the end after two", (quotas, what) => {
  const workbench = open({ quotas });
  workbench.evaluate("make('1'); make('2')");
  expect(() => workbench.evaluate("make('3')")).toThrow(`Service invoked too many times for one day: ${what}`);
  expect(workbench.drive()).toHaveLength(2);
});

test("key and value of an app property have 124 bytes together (guide: custom file properties)", () => {
  const workbench = open();
  workbench.evaluate("make('ก', 'x'.repeat(117))");
  expect(() => workbench.evaluate("make('ก', 'x'.repeat(118))")).toThrow("exceeds 124 bytes");
  expect(() => workbench.evaluate("make('ก', 'ก'.repeat(40))")).toThrow("exceeds 124 bytes");
});

test.each([
  ["Drive.Files.get('x', { alt: 'media' })", "ยังไม่รองรับ Drive.Files.get alt=media"],
  ["Drive.Files.list({ q: \"fullText contains 'x'\" })", "ยังไม่รองรับ Drive.Files.list q"],
  ["Drive.Files.copy({}, 'x')", "ยังไม่รองรับ Drive.Files.copy"],
  ["Drive.Permissions", "ยังไม่รองรับ Drive.Permissions"],
])("%s is refused in Thai", (source, message) => {
  expect(() => open().evaluate(source)).toThrow(message);
});
