import type { TableName } from "../../src/agency/fields";
import type { AgencyFile } from "../../src/agency/file";
import { convertSeed, ISSUE_LINK, SCORE_PHRASE, SEEDS } from "./convert";
import { type Home, MAPPING } from "./mapping";
import { readSeed, seedsExist } from "./read-seed";

type Leaf = { path: string; value: string | number | boolean };

/** Every value of a JSON document with its path, nulls left out. */
function leaves(value: unknown, path = ""): Leaf[] {
  if (value === null) return [];
  if (Array.isArray(value)) return value.flatMap((entry) => leaves(entry, `${path}[]`));
  if (typeof value === "object") {
    return Object.entries(value as object).flatMap(([key, entry]) => leaves(entry, path ? `${path}.${key}` : key));
  }
  return [{ path, value: value as string | number | boolean }];
}

function homeOf(path: string): Home | undefined {
  return MAPPING.find(([pattern]) => (pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern))?.[1];
}

/** All values that stand in a home such as "measures.methods", "signers.position+actingFor", "settings.district", "scores". */
function valuesAt(file: AgencyFile, home: string): string[] {
  if (home === "scores") return leaves(file.scores).flatMap((leaf) => [String(leaf.value), leaf.path.split(".").at(-1) ?? ""]);
  const [table, fields] = home.split(".") as [string, string];
  const rows = table === "settings" ? [file.settings] : file[table as TableName];
  return rows.map((row) =>
    fields
      .split("+")
      .map((field) => String((row as unknown as Record<string, unknown>)[field] ?? ""))
      .join("\n"),
  );
}

const bare = (text: string) => text.replace(/\s/g, "");
const NUMERALS: Record<string, string> = { thai: "เลขไทย", arabic: "เลขอารบิก" };

/** What is left of a value where the document writes part of it anew (see mapping.ts). */
function written({ path, value }: Leaf): string {
  if (path.startsWith("document.numerals.")) return NUMERALS[String(value)] ?? String(value);
  if (path === "announcement.subject") return String(value).replace(/^เรื่อง /, "");
  return String(value).replace(SCORE_PHRASE, "").replace(ISSUE_LINK, "");
}

if (!seedsExist) {
  test("the seed documents are not beside this repository: nothing was compared", () => {
    expect(seedsExist).toBe(false);
  });
} else {
  describe.each(SEEDS)("seed %s", (number) => {
    const seed = readSeed(number);
    const file = convertSeed(seed);

    test("every path has a home or a reason", () => {
      const without = leaves(seed).filter((leaf) => homeOf(leaf.path) === undefined);
      expect([...new Set(without.map((leaf) => leaf.path))]).toEqual([]);
    });

    test("every value that has a home stands there", () => {
      const missing = leaves(seed).filter((leaf) => {
        const home = homeOf(leaf.path);
        if (!home || !("home" in home)) return false;
        // The instrument of a figure left blank (seed 002, OIT) has nothing to stand beside.
        if (leaf.path === "scores.year_over_year[].instrument" && leaf.value === "OIT") return false;
        if (leaf.path === "measures[].instrument" && file.measures.every((row) => /^\d/.test(row.indicators))) return false;
        const text = bare(written(leaf));
        return !valuesAt(file, home.home).some((held) =>
          typeof leaf.value === "number" ? held === text : bare(held).includes(text),
        );
      });
      expect(missing).toEqual([]);
    });

    test("every row has an id of its own", () => {
      const ids = Object.values(file).flatMap((table) =>
        Array.isArray(table) ? table.flatMap((row: object) => ("id" in row ? [row.id] : [])) : [],
      );
      expect(new Set(ids).size).toBe(ids.length);
    });
  });

  test("seed 003 numbers its indicators within the instrument; the file has the indicators' own numbers", () => {
    const file = convertSeed(readSeed("003"));
    expect(file.measures.map((row) => row.indicators)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9"]);
  });

  test("seed 000 keeps ten scores, the published total and level", () => {
    const file = convertSeed(readSeed("000"));
    expect(file.scores).toHaveLength(1);
    expect(file.scores[0]?.indicators["8"]).toBe(79.2);
    expect(file.scores[0]?.published).toEqual({ IIT: null, EIT: null, OIT: null, total: 92.68, level: "A" });
  });

  test("the purpose of an indicator leaves the score out, which the document computes", () => {
    const file = convertSeed(readSeed("000"));
    expect(file.indicatorPlans).toHaveLength(10);
    expect(file.indicatorPlans.filter((row) => /ร้อยละ/.test(row.purpose))).toEqual([]);
    expect(file.indicatorPlans.filter((row) => row.purpose === "" || row.finding === "")).toEqual([]);
  });
}
