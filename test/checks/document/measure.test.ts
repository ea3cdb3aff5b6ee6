/** The document check against the faults known in three published documents. */
import { measureAll, seedsExist } from "./measure";

if (!seedsExist) {
  test("the seed documents are not beside this repository: nothing was measured", () => {
    expect(seedsExist).toBe(false);
  });
} else {
  describe.each(measureAll().map((measured) => [measured.seed, measured] as const))("seed %s", (_seed, { rows, judged }) => {
    test("at least eight of ten known faults are found, none of them put down to the scanner", () => {
      const missed = rows.filter(({ found }) => found !== "found").map(({ row, what }) => `${row} ${what}`);
      expect({ missed, enough: rows.length - missed.length >= 0.8 * rows.length }).toMatchObject({ enough: true });
    });

    test("at least eight of ten findings are right", () => {
      const wrong = judged.filter(({ verdict }) => verdict === "wrong").map(({ finding }) => `${finding.id} ${finding.quote}`);
      expect({ wrong, enough: judged.length - wrong.length >= 0.8 * judged.length }).toMatchObject({ enough: true });
    });

    test("every finding quotes words and says where", () => {
      for (const { finding } of judged) {
        expect(finding.quote).not.toBe("");
        expect(finding.place.where).toMatch(/^(บรรทัดที่|ย่อหน้าที่|ตารางที่) \d/);
      }
    });
  });
}
