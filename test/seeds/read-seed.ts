/** Reads the seed documents beside the repository, where they exist. Test code: not part of the product. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Seed, SeedNumber } from "./convert";

const FOLDER = join(__dirname, "../../../shared/seeds");

/** False where the repository stands alone; tests then say that the seeds were not compared. */
export const seedsExist = existsSync(join(FOLDER, "seed-000.json"));

export function readSeed(number: SeedNumber): Seed {
  return JSON.parse(readFileSync(join(FOLDER, `seed-${number}.json`), "utf8")) as Seed;
}

/** The scanned text of seeds 000, 001 and 003. */
export function readRawSeed(number: "000" | "001" | "003"): string {
  return readFileSync(join(FOLDER, `seed-${number}.raw.txt`), "utf8");
}
