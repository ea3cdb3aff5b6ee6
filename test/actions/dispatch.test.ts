/** The sidebar's one door: nothing but the listed requests with fitting arguments comes in, nothing but JSON goes out. */
import fc from "fast-check";
import { attempt, dispatch, type Handlers } from "../../src/actions/dispatch";
import { handlers } from "../../src/actions/handlers";
import type { Host } from "../../src/actions/host";
import type { Outcome } from "../../src/agency/finding";

/** Stands for the host; no request of these tests uses it. */
const HOST = {} as Host;

/** Handlers that keep the arguments they are given. */
function recording() {
  const taken: unknown[] = [];
  const run = (_host: Host, args: unknown): Outcome<never> => {
    taken.push(args);
    return { ok: false, findings: [] };
  };
  const listed: Handlers = {
    overview: { arguments: {}, run },
    chooseUnit: { arguments: { unit: "text" }, run },
    checkDocument: { arguments: { kind: ["measures", "memo"] }, run },
    makeDocument: { arguments: { kind: ["measures"], force: "yes-no", again: "yes-no" }, run },
    restore: { arguments: { file: "json" }, run },
    fillOit: { arguments: { year: "year" }, run },
  };
  const send = (name: unknown, json: unknown) => {
    const answer = dispatch(listed, () => HOST, name as string, json as string);
    return JSON.parse(answer) as Outcome<unknown>;
  };
  return { taken, send };
}

const BAD_REQUEST = { ok: false, findings: [expect.objectContaining({ id: "bad-request", severity: "error" })] };

describe("what comes in", () => {
  test.each([
    "",
    "Overview",
    "overview ",
    "setUp",
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
    "run",
    undefined,
    7,
  ])("the name %p is not on the list", (name) => {
    const { taken, send } = recording();
    expect(send(name, "{}")).toEqual(BAD_REQUEST);
    expect(taken).toEqual([]);
  });

  test.each([
    ["no JSON", "chooseUnit", "{unit"],
    ["nothing", "chooseUnit", undefined],
    ["no text but an object", "chooseUnit", { unit: "สำนักปลัด" }],
    ["null", "chooseUnit", "null"],
    ["a bare text", "chooseUnit", '"unit"'],
    ["a missing argument", "chooseUnit", "{}"],
    ["a number for a text", "chooseUnit", '{"unit":7}'],
    ["a text that is too long", "chooseUnit", JSON.stringify({ unit: "ก".repeat(3_000_001) })],
    ["an argument that only every object has", "chooseUnit", '{"__proto__":{"unit":"สำนักปลัด"}}'],
    ["a kind that is none", "checkDocument", '{"kind":"poem"}'],
    ["a kind that every list has", "checkDocument", '{"kind":"length"}'],
    ["a list for a kind", "checkDocument", '{"kind":["measures"]}'],
    ["a word for a yes or no", "makeDocument", '{"kind":"measures","force":"true","again":false}'],
    ["a missing yes or no", "makeDocument", '{"kind":"measures","force":true}'],
    ["a year of the Christian era", "fillOit", '{"year":2026}'],
    ["a year as text", "fillOit", '{"year":"2569"}'],
    ["no file", "restore", "{}"],
  ])("%s is refused", (_what, name, json) => {
    const { taken, send } = recording();
    expect(send(name, json)).toEqual(BAD_REQUEST);
    expect(taken).toEqual([]);
  });

  test("an action gets its own arguments and no others", () => {
    const { taken, send } = recording();
    send("makeDocument", '{"again":false,"kind":"measures","force":true,"host":1,"__proto__":{"x":1},"constructor":2}');
    expect(taken).toEqual([{ kind: "measures", force: true, again: false }]);
    expect(Object.keys(taken[0] as object).sort()).toEqual(["again", "force", "kind"]);
  });

  test("any JSON is passed on where the action checks it itself", () => {
    const { taken, send } = recording();
    for (const file of [null, [], "text", { format: "x" }]) send("restore", JSON.stringify({ file }));
    expect(taken).toEqual([{ file: null }, { file: [] }, { file: "text" }, { file: { format: "x" } }]);
  });
});

describe("what goes out", () => {
  const answerOf = (error: unknown) => {
    const run = () => {
      throw error;
    };
    return JSON.parse(dispatch({ overview: { arguments: {}, run } }, () => HOST, "overview", "{}")) as Outcome<unknown>;
  };

  test.each([
    [new Error("You do not have permission to call Drive.Files.create."), "permission-denied"],
    [new Error("Authorization is required to perform that action."), "permission-denied"],
    [new Error("Service invoked too many times for one day: premium docs."), "quota-used-up"],
    [new Error("We're sorry, a server error occurred. Please wait a bit and try again."), "service-fault"],
    [new TypeError("undefined is not a function"), "service-fault"],
    ["a bare text", "service-fault"],
    [undefined, "service-fault"],
    [null, "service-fault"],
  ])("%p becomes a finding in Thai", (error, id) => {
    const answer = answerOf(error);
    expect(answer).toMatchObject({ ok: false, findings: [{ id, severity: "error" }] });
    for (const { text, remedy } of answer.findings) {
      expect(text).toMatch(/[ก-๙]/);
      expect(`${text}${remedy}`).not.toMatch(/sorry|undefined|permission|Error/);
    }
  });

  test("a workbook that cannot even be opened is told the same way", () => {
    const closed = () => {
      throw new Error("Document is missing (perhaps it was deleted?)");
    };
    expect(JSON.parse(dispatch(handlers, closed, "overview", "{}"))).toMatchObject({
      ok: false,
      findings: [{ id: "service-fault" }],
    });
  });

  test("what an action answers goes out as it is", () => {
    const run = (): Outcome<{ unit: string }> => ({ ok: true, value: { unit: "กองคลัง" }, findings: [] });
    const listed: Handlers = { chooseUnit: { arguments: { unit: "text" }, run } };
    expect(JSON.parse(dispatch(listed, () => HOST, "chooseUnit", '{"unit":"กองคลัง"}'))).toEqual(run());
    expect(attempt(run)).toEqual(run());
  });
});

test("no request whatever makes the product's own list throw, or answer anything but an outcome", () => {
  const host = (): Host => {
    throw new Error("no host in this test");
  };
  const name = fc.oneof(fc.constantFrom(...Object.keys(handlers)), fc.string());
  const json = fc.oneof(fc.json(), fc.string(), fc.constantFrom("{}", '{"kind":"measures"}', '{"year":2569}'));
  fc.assert(
    fc.property(name, json, (action, args) => {
      const answer = JSON.parse(dispatch(handlers, host, action, args)) as Outcome<unknown>;
      expect(answer.ok).toBe(false);
      expect(answer.findings.map(({ id }) => id)).toEqual([expect.stringMatching(/^(bad-request|service-fault)$/)]);
    }),
  );
});
