import { DOCUMENT_KIND_NAMES } from "../../src/agency/choices";
import { emptyAgencyFile, newRow } from "../../src/agency/empty";
import { linkLines, oitLinks } from "../../src/documents/oit-links";

const item = (number: string, key: string, url = "", year = 2569) =>
  newRow("oitItems", `${year}-${key}`, { year, number, key, name: `รายการ ${key}`, url });
const made = (id: string, kind: keyof typeof DOCUMENT_KIND_NAMES, year: number, publishedUrl: string) =>
  newRow("register", id, { kind: DOCUMENT_KIND_NAMES[kind], year, publishedUrl });

describe("the OIT links of a year", () => {
  test("stand in the order of ITAS, with a dash where nothing is published", () => {
    const file = emptyAgencyFile();
    file.oitItems = [
      item("O10", "e-service"),
      item("O2", "executives", "https://a.go.th/2"),
      item("O1", "structure", "https://b.go.th", 2568),
    ];
    expect(linkLines(oitLinks(file, 2569))).toBe("O2 รายการ executives: https://a.go.th/2\nO10 รายการ e-service: –");
  });

  test("take the addresses of the two yearly documents from the register", () => {
    const file = emptyAgencyFile();
    file.oitItems = [item("O25", "measures"), item("O26", "measures-report")];
    file.register = [
      made("1", "measures", 2569, "https://a.go.th/old.pdf"),
      made("2", "measures", 2569, "https://a.go.th/O25.pdf"),
      made("3", "full-report", 2568, "https://a.go.th/O26.pdf"),
      made("4", "full-report", 2569, "https://a.go.th/next-year.pdf"),
      made("5", "announcement", 2569, "https://a.go.th/announcement.pdf"),
    ];
    expect(linkLines(oitLinks(file, 2569)).split("\n")).toEqual([
      "O25 รายการ measures: https://a.go.th/O25.pdf",
      "O26 รายการ measures-report: https://a.go.th/O26.pdf",
    ]);
  });

  test("keep what staff typed in the row over the register", () => {
    const file = emptyAgencyFile();
    file.oitItems = [item("O25", "measures", "https://a.go.th/typed.pdf")];
    file.register = [made("1", "measures", 2569, "https://a.go.th/O25.pdf")];
    expect(linkLines(oitLinks(file, 2569))).toContain("typed.pdf");
  });
});
