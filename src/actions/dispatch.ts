/**
 * The one door of the sidebar: takes the name of an action from its allow-list and JSON arguments, checks them, runs the
 * action and answers JSON. Nothing that goes wrong inside leaves as an exception.
 */
import type { Finding, Outcome } from "../agency/finding";
import { isYear } from "../workbook/cells";
import type { Host } from "./host";
import type { ActionName, Protocol } from "./protocol";

/** Runs one action with arguments that were checked. */
export type Action<Name extends ActionName> = (host: Host, args: Protocol[Name]["arguments"]) => Outcome<Protocol[Name]["value"]>;

/** What an argument must be: one of the listed words, a text, a B.E. year, a yes/no, or any JSON that the action checks itself. */
type ArgumentRule = readonly string[] | "text" | "year" | "yes-no" | "json";

export interface Handler<Name extends ActionName> {
  arguments: { [Key in keyof Protocol[Name]["arguments"]]-?: ArgumentRule };
  run: Action<Name>;
}

export type Handlers = { [Name in ActionName]?: Handler<Name> };

/** Largest text argument: a 2 MB template as base64 is 2.8 million characters. */
const LONGEST_TEXT = 3_000_000;

function fits(value: unknown, rule: ArgumentRule): boolean {
  if (rule === "json") return value !== undefined;
  if (rule === "yes-no") return typeof value === "boolean";
  if (rule === "year") return typeof value === "number" && isYear(value);
  if (typeof value !== "string" || value.length > LONGEST_TEXT) return false;
  return rule === "text" || rule.includes(value);
}

/** The arguments of `handler` taken from `json`, nothing else; null where they don't fit. */
function readArguments(rules: Record<string, ArgumentRule>, json: string): Record<string, unknown> | null {
  let given: unknown;
  try {
    given = JSON.parse(json);
  } catch {
    return null;
  }
  if (typeof given !== "object" || given === null) return null;
  // A Map knows own keys only: "__proto__" and "constructor" find nothing.
  const values = new Map<string, unknown>(Object.entries(given));
  const taken: Record<string, unknown> = {};
  for (const [name, rule] of Object.entries(rules)) {
    const value = values.get(name);
    if (!fits(value, rule)) return null;
    taken[name] = value;
  }
  return taken;
}

/** Answers one request of the sidebar as JSON text; see `Answer` in protocol.ts. */
export function dispatch(handlers: Handlers, host: () => Host, name: string, json: string): string {
  const handler = new Map(Object.entries(handlers)).get(name);
  const args =
    handler && typeof json === "string" ? readArguments(handler.arguments as Record<string, ArgumentRule>, json) : null;
  if (!handler || !args) return JSON.stringify({ ok: false, findings: [badRequest()] });
  return JSON.stringify(attempt(() => (handler.run as (host: Host, args: unknown) => Outcome<unknown>)(host(), args)));
}

/** Runs work that should not throw; where it does all the same, the fault becomes a finding. */
export function attempt<Value>(work: () => Outcome<Value>): Outcome<Value> {
  try {
    return work();
  } catch (error) {
    return { ok: false, findings: [faultFinding(error)] };
  }
}

function badRequest(): Finding {
  return {
    id: "bad-request",
    severity: "error",
    place: {},
    text: "แถบผู้ช่วยส่งคำสั่งที่ระบบไม่รู้จัก",
    remedy: "ปิดแถบผู้ช่วยแล้วเปิดใหม่ เพื่อให้แถบผู้ช่วยและสมุดงานเป็นรุ่นเดียวกัน",
  };
}

/** Google's own messages are English and change; these words tell what staff can do about them. */
function faultFinding(error: unknown): Finding {
  const message = error instanceof Object && "message" in error ? String(error.message) : String(error);
  const place = {};
  if (/permission|authoriz|scope|access denied/i.test(message)) {
    return {
      id: "permission-denied",
      severity: "error",
      place,
      text: "Google ไม่อนุญาตให้ระบบอ่านหรือเขียนส่วนที่ต้องใช้",
      remedy: "ตรวจว่าบัญชีนี้มีสิทธิ์แก้ไขสมุดงาน แล้วเปิดเมนู ผู้ช่วย ITA อีกครั้งและอนุญาตสิทธิ์ทุกข้อ",
    };
  }
  if (/quota|limit exceeded|too many times|rate limit/i.test(message)) {
    return {
      id: "quota-used-up",
      severity: "error",
      place,
      text: "ใช้โควตาของ Google ครบแล้วสำหรับวันนี้",
      remedy: "รอจนถึงวันถัดไป หรือให้เพื่อนร่วมงานอีกบัญชีหนึ่งทำแทน",
    };
  }
  return {
    id: "service-fault",
    severity: "error",
    place,
    text: "Google ไม่ตอบคำสั่งนี้ให้ครบ",
    remedy: "รอสักครู่แล้วสั่งอีกครั้ง ระบบจะทำต่อหรือคืนค่าเดิมให้เอง หากเป็นซ้ำให้เลือก ทดสอบระบบ แล้วส่งผลให้ผู้ดูแล",
  };
}
