import { DOCUMENT_KIND_NAMES } from "../../src/agency/choices";
import { newRow } from "../../src/agency/empty";
import { closeOffices, openOffice } from "./sample-office";

afterAll(closeOffices);

const OWN = "https://www.donsawang.example.go.th/ita";

test("an address that no assessor can open is left out of the text, a doubtful one is marked, each with the way to its cell", () => {
  const item = (key: string, url: string) =>
    newRow("oitItems", key, { year: 2570, number: "", key, name: `รายการ ${key}`, url, status: "เผยแพร่แล้ว" });
  const office = openOffice((file) => {
    file.oitItems = [
      item("structure", `${OWN}/1`),
      item("executives", "https://drive.google.com/file/d/1/view"),
      item("contact", "www.donsawang"),
      item("e-service", "https://www.other.example.go.th/2"),
      item("measures", ""),
      item("news", ""),
    ];
    file.register = [
      newRow("register", "made", {
        kind: DOCUMENT_KIND_NAMES.measures,
        year: 2570,
        state: "ร่างแล้ว",
        publishedUrl: "https://drive.google.com/file/d/2/view",
      }),
    ];
  });
  const { value, findings } = office.done("oitLinks", {});
  expect(value.text.split("\n")).toEqual([
    `รายการ structure: ${OWN}/1`,
    "รายการ executives: – (แก้ลิงก์ก่อน)",
    "รายการ contact: – (แก้ลิงก์ก่อน)",
    "รายการ e-service: (ตรวจก่อน) https://www.other.example.go.th/2",
    "รายการ measures: – (แก้ลิงก์ก่อน)",
    "รายการ news: –",
  ]);
  expect(value).toMatchObject({ year: 2570, leftOut: 3, doubtful: 1 });
  expect(findings.map(({ id, place }) => [id, place.table, place.row, place.tab])).toEqual([
    ["oit-address", "oitItems", "executives", "OIT"],
    ["oit-address", "oitItems", "contact", "OIT"],
    ["oit-address", "oitItems", "e-service", "OIT"],
    ["oit-address", "register", "made", "ทะเบียนเอกสาร"],
    ["R26", "oitItems", "news", "OIT"],
  ]);
  expect(findings.every(({ place }) => place.cell)).toBe(true);
});
