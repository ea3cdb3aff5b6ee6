/** What the overview shows and in which order; pure. */
import type { NextPoints, Overview, RegisterView, YearStep } from "../../src/actions/protocol";
import { points } from "./points";

type Indicator = Overview["indicators"][number];

/** Weak indicators first, the lowest on top; then the others in their order. */
export function weakFirst(indicators: readonly Indicator[]): Indicator[] {
  const weak = indicators.filter((indicator) => indicator.weak);
  weak.sort((one, other) => (one.score ?? 0) - (other.score ?? 0));
  return [...weak, ...indicators.filter((indicator) => !indicator.weak)];
}

/**
 * Work that waits for its time of the year comes after what can be done at once: publishing items, the half-year's
 * progress. Units and signers may be left to be written by hand.
 */
const LATER: readonly YearStep["id"][] = ["oit", "follow-up", "units", "signers"];

/** The step to go on with; null when the year's work is done. */
export function nextStep(steps: readonly YearStep[]): YearStep | null {
  const waiting = steps.filter(({ state }) => state !== "done");
  const later = LATER.map((id) => waiting.find((step) => step.id === id)).find((step) => step);
  return waiting.find(({ id }) => !LATER.includes(id)) ?? later ?? null;
}

/** Whether there is not yet much that a check could be about. */
export function isHardlyFilled({ steps }: Pick<Overview, "steps">): boolean {
  return steps.some(({ id, state }) => (id === "office" || id === "scores" || id === "measures") && state !== "done");
}

/** Where a step's way leads, as staff would say it. */
export function stepPlace({ tab, cell, way }: YearStep): string {
  if (cell !== "") return `แท็บ ${tab} ช่อง ${cell}`;
  return way.row === "+" ? `แท็บ ${tab} แถวว่างแรก` : `แท็บ ${tab}`;
}

/** What an indicator could still bring, in one or two sentences. */
export function gainWords(indicator: NextPoints["indicators"][number], nextLevel: Overview["nextLevel"]): string {
  const { gain, perPoint, toNextLevel, instrument } = indicator;
  const whole = `ถ้าได้เต็ม คะแนนรวมเพิ่ม ${points(gain)} (ทุก 1 คะแนนของตัวชี้วัดนี้ เพิ่มคะแนนรวม ${points(perPoint)})`;
  if (!nextLevel) return whole;
  if (toNextLevel !== null) return `${whole} เพิ่มตัวชี้วัดนี้เพียง ${points(toNextLevel)} ก็ถึงระดับ ${nextLevel.name}`;
  const missing = nextLevel.missingInstruments.some((other) => other.instrument === instrument);
  return missing ? `${whole} และช่วย ${instrument} ที่ยังไม่ถึงระดับ ${nextLevel.name}` : whole;
}

/** What the OIT items that scored 0 cost together; "" without any. */
export function missedItemWords(items: NextPoints["items"]): string {
  if (items.length === 0) return "";
  const known = items.flatMap(({ gain }) => gain ?? []);
  const sum = known.reduce((total, gain) => total + gain, 0);
  const gain = known.length === items.length ? ` ถ้าเผยแพร่ครบทุกข้อ คะแนนรวมเพิ่มประมาณ ${points(sum)}` : "";
  return `ข้อ OIT ที่ได้ 0 คะแนน ${items.length} ข้อ${gain}`;
}

/** The overview with the register as it is now. */
export function withRegister(overview: Overview, { made, unfinished, step }: RegisterView): Overview {
  const steps = overview.steps.map((other) => (other.id === step.id ? step : other));
  return { ...overview, made, unfinished, steps };
}
