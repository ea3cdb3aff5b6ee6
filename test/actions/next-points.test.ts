import { nextPoints } from "../../src/actions/next-points";
import { newRow } from "../../src/agency/empty";
import type { AgencyFile } from "../../src/agency/file";
import { assess } from "../../src/assessment/assess";
import { office } from "../checks/office";

const pointsOf = (change?: (file: AgencyFile) => void) => {
  const file = office(change);
  return nextPoints(file, assess(file, 2568));
};

/** 0.3·84 + 0.3·95 + 0.4·75 = 83.70: 1.30 short of ผ่าน, which asks for the total alone. */
function shortOfPassing(file: AgencyFile): void {
  const scores = file.scores[0]!;
  scores.indicators = { "1": 84, "2": 84, "3": 84, "4": 84, "5": 84, "6": 95, "7": 95, "8": 95, "9": 75, "10": 75 };
  scores.published = { IIT: null, EIT: null, OIT: null, total: null, level: "" };
}

test("the indicators that could bring most come first, with what each of their points is worth", () => {
  expect(pointsOf().indicators.map(({ number, gain, perPoint }) => [number, gain, Math.round(perPoint * 1000) / 1000])).toEqual([
    [8, 1.7, 0.1],
    [7, 1.3, 0.1],
    [6, 1.2, 0.1],
  ]);
});

test("where the total alone is short of a level, the indicators that reach it by themselves say by how much", () => {
  expect(pointsOf(shortOfPassing).indicators.map(({ number, gain, toNextLevel }) => [number, gain, toNextLevel])).toEqual([
    [9, 5, 6.5],
    [10, 5, 6.5],
    [1, 0.96, null],
  ]);
});

test("where an instrument too is short of a level, no indicator claims to be enough", () => {
  expect(pointsOf().indicators.map(({ toNextLevel }) => toNextLevel)).toEqual([null, null, null]);
});

test("OIT items that scored 0 in the result year are told with what they cost", () => {
  const { items } = pointsOf((file) => {
    file.oitItems = [
      newRow("oitItems", "o1", { year: 2568, number: "O1", key: "structure", result: 0 }),
      newRow("oitItems", "o2", { year: 2568, number: "O2", key: "executives", result: 100 }),
      newRow("oitItems", "o3", { year: 2568, number: "O3", key: "own", name: "ข้อของเรา", result: 0 }),
      newRow("oitItems", "o4", { year: 2567, number: "O4", key: "structure", result: 0 }),
    ];
  });
  expect(items.map(({ row }) => row)).toEqual(["o1", "o3"]);
  expect(items[1]).toEqual({ row: "o3", number: "O3", name: "ข้อของเรา", gain: null });
});
