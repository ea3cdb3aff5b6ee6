/** Links, places and pictures of the documentation are there, and no page leads to what only one machine has. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { linksOf, PAGES, picturesOf, placesIn, textOf } from "./pages";

const exists = (path: string) => statSync(path, { throwIfNoEntry: false }) !== undefined;

/** First bytes of a file by its ending. */
const BEGINNINGS: Record<string, string> = { png: "89504e47", webp: "52494646", svg: "3c737667" };

/** A picture a page shows on a slow line. */
const LARGEST_PICTURE = 100 * 1024;

test("all pages are looked at", () => {
  expect(PAGES).toEqual(
    expect.arrayContaining(["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs/manual/year.md", "docs/rules.md"]),
  );
});

describe.each(PAGES)("%s", (path) => {
  const text = textOf(path);

  test("its links lead to pages and places that exist", () => {
    const dead = linksOf(text).filter((link) => {
      if (/^https:\/\//.test(link)) return false;
      const [target = "", place] = link.split("#");
      const file = target === "" ? path : normalize(join(dirname(path), target));
      if (!exists(file)) return true;
      return place !== undefined && !placesIn(textOf(file)).includes(decodeURIComponent(place));
    });
    expect(dead).toEqual([]);
  });

  test("its pictures exist, are small, and are put into words", () => {
    for (const { words, target } of picturesOf(text)) {
      const file = join(dirname(path), target);
      expect([target, words.length > 0, exists(file)]).toEqual([target, true, true]);
      const bytes = readFileSync(file);
      expect([target, bytes.subarray(0, 4).toString("hex")]).toEqual([target, BEGINNINGS[target.split(".").pop()!]]);
      expect([target, bytes.length <= LARGEST_PICTURE]).toEqual([target, true]);
    }
  });

  test("it names nothing that only one machine has", () => {
    expect(text).not.toMatch(/\.\.\/shared|(?<![\w.])\/(?:work|home|root)\/|C:\\/);
  });
});

test("no picture lies about that no page shows", () => {
  const shown = PAGES.flatMap((path) => picturesOf(textOf(path)).map(({ target }) => normalize(join(dirname(path), target))));
  for (const folder of ["docs/pictures", "docs/manual/pictures"]) {
    const there = readdirSync(folder).filter((name) => /\.(?:png|webp)$/.test(name));
    expect(there.filter((name) => !shown.includes(join(folder, name)))).toEqual([]);
  }
});
