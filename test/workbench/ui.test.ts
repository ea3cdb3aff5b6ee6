// Menus, questions, sidebar, pages and the bridge to them, after the reference pages of Ui, Menu, HtmlService and
// google.script.run (developers.google.com/apps-script/guides/html/communication).
import { closeAll, openScript } from "./open-script";

afterEach(closeAll);

const CODE = `
  function onOpen() {
    var ui = SpreadsheetApp.getUi();
    ui.createMenu('ผู้ช่วย').addItem('เปิด', 'show').addSeparator()
      .addSubMenu(ui.createMenu('เพิ่มเติม').addItem('ลบ', 'remove')).addToUi();
  }
  function show(name) { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(name || 'Sidebar').setTitle('แถบ')); }
  function ask() { var ui = SpreadsheetApp.getUi(); return String(ui.alert('ลบ?', 'ย้อนไม่ได้', ui.ButtonSet.YES_NO)); }
  function echo(x) { return { got: x }; }
  function give(kind) { return { date: { at: new Date() }, list: [1, 'ก', null], none: undefined, fn: { f: function () {} } }[kind]; }
  function fail() { throw new Error('ไม่สำเร็จ'); }
  function secret_() { return 'x'; }
`;
const open = () => openScript({ code: CODE, html: { Sidebar: "<b>หนึ่ง</b>", Other: "<b>สอง</b>" } });

test("a menu shows its items; made again it takes the place of the former", () => {
  const workbench = open();
  workbench.globals.onOpen?.();
  workbench.globals.onOpen?.();
  expect(workbench.ui.menus).toEqual([
    {
      title: "ผู้ช่วย",
      entries: [
        { caption: "เปิด", functionName: "show" },
        "separator",
        { caption: "เพิ่มเติม", entries: [{ caption: "ลบ", functionName: "remove" }] },
      ],
    },
  ]);
});

test("only one sidebar is open at a time (guide: dialogs and sidebars)", () => {
  const workbench = open();
  workbench.globals.show?.();
  workbench.globals.show?.("Other");
  expect(workbench.ui.sidebar).toEqual({ title: "แถบ", html: "<b>สอง</b>" });
  expect(() => workbench.globals.show?.("Missing")).toThrow("No HTML file named Missing was found.");
});

test("questions get the answers of the test; without one they are closed", () => {
  const workbench = open();
  workbench.ui.answers.push({ button: "YES" });
  expect([workbench.globals.ask?.(), workbench.globals.ask?.()]).toEqual(["YES", "CLOSE"]);
  expect(workbench.ui.asked[0]).toEqual({ kind: "alert", title: "ลบ?", text: "ย้อนไม่ได้", buttons: "YES_NO" });
});

test("a prompt gives text and button; toasts and logs are kept", () => {
  const workbench = open();
  workbench.ui.answers.push({ button: "OK", text: "2569" });
  expect(
    workbench.evaluate("var p = SpreadsheetApp.getUi().prompt('ปี'); [p.getResponseText(), String(p.getSelectedButton())]"),
  ).toEqual(["2569", "OK"]);
  workbench.evaluate("SpreadsheetApp.getActive().toast('เสร็จแล้ว', 'ITA', 3); Logger.log('ก'); console.error('ข', { a: 1 });");
  expect(workbench.ui.toasts).toEqual([{ text: "เสร็จแล้ว", title: "ITA", seconds: 3 }]);
  expect(workbench.ui.logged).toEqual([
    { level: "log", text: "ก" },
    { level: "error", text: 'ข {"a":1}' },
  ]);
});

test("the raw text of a file beside the script is given as it stands", () => {
  const workbench = openScript({ html: { Code: '<script>\nlet x = "<?= 1 ?>"; // ก\n</script>' } });
  expect(workbench.evaluate('HtmlService.createTemplateFromFile("Code").getRawContent()')).toBe(
    '<script>\nlet x = "<?= 1 ?>"; // ก\n</script>',
  );
  expect(() => workbench.evaluate('HtmlService.createTemplateFromFile("Code").evaluate()')).toThrow(
    "ยังไม่รองรับ HtmlTemplate.evaluate",
  );
});

describe("google.script.run", () => {
  test("copies arguments and result through JSON", () => {
    expect(open().callFromPage("echo", { a: ["ก", null, 1.5] })).toEqual({ got: { a: ["ก", null, 1.5] } });
  });
  test.each([
    ["date", null],
    ["none", null],
    ["fn", null],
    ["list", [1, "ก", null]],
  ])("a result with a %s gives %j", (kind, result) => {
    expect(open().callFromPage("give", kind)).toEqual(result);
  });
  test.each([
    ["fail", "ไม่สำเร็จ"],
    ["secret_", "Script function not found: secret_"],
    ["toString", "Script function not found: toString"],
    ["SpreadsheetApp", "Script function not found: SpreadsheetApp"],
  ])("%s fails with %s", (name, message) => {
    expect(() => open().callFromPage(name)).toThrow(message);
  });
  test("refuses arguments that Google's bridge cannot carry", () => {
    expect(() => open().callFromPage("echo", new Date())).toThrow("illegal value");
  });
});

test.each([
  ["SpreadsheetApp.openById('x')", "ยังไม่รองรับ SpreadsheetApp.openById"],
  ["SpreadsheetApp.getActiveSheet().newChart()", "ยังไม่รองรับ Sheet.newChart"],
  ["HtmlService.createTemplate('x')", "ยังไม่รองรับ HtmlService.createTemplate"],
  ["SpreadsheetApp.getActiveSheet().name = 'x'", "ยังไม่รองรับ Sheet.name"],
])("%s says what is not there", (source, message) => {
  expect(() => open().evaluate(source)).toThrow(message);
});

test.each(["setTimeout", "TextEncoder", "fetch", "process", "require", "Buffer", "URL", "crypto", "atob"])(
  "the script has no %s",
  (name) => {
    expect(open().evaluate(`typeof ${name}`)).toBe("undefined");
  },
);
