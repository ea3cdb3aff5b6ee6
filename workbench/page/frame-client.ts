// google.script.run and google.script.host as the HTML of a sidebar or dialog sees them. Built to a script of its own,
// which the page puts before the HTML; it runs inside the sandboxed frame and knows nothing but postMessage.
import type { FrameAnswer, FrameMessage } from "./frame-messages";

interface Handlers {
  success?: (value: unknown, userObject?: unknown) => void;
  failure?: (error: Error, userObject?: unknown) => void;
  userObject?: unknown;
}

const waiting = new Map<number, Handlers>();
let lastId = 0;

const tell = (message: FrameMessage) => parent.postMessage(message, "*");

/** A runner as google.script.run gives one: any other name on it is a server function. */
function runner(handlers: Handlers): object {
  return new Proxy(
    {},
    {
      get(_target, name) {
        if (name === "withSuccessHandler") return (success: Handlers["success"]) => runner({ ...handlers, success });
        if (name === "withFailureHandler") return (failure: Handlers["failure"]) => runner({ ...handlers, failure });
        if (name === "withUserObject") return (userObject: unknown) => runner({ ...handlers, userObject });
        if (typeof name !== "string") return undefined;
        return (...args: unknown[]) => call(name, args, handlers);
      },
    },
  );
}

function call(name: string, args: unknown[], handlers: Handlers): void {
  const bad = args.findIndex((argument) => !mayTravel(argument));
  if (bad >= 0) throw new TypeError(`Failed due to illegal value in property: ${bad}`);
  const id = ++lastId;
  waiting.set(id, handlers);
  tell({ kind: "run", id, name, args: JSON.parse(JSON.stringify(args)) });
}

/** What Google takes as an argument: plain values, arrays and plain objects of them; no Date, no function. */
function mayTravel(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === "function" || typeof value === "symbol" || typeof value === "bigint") return false;
  if (typeof value !== "object") return true;
  if (Array.isArray(value)) return value.every(mayTravel);
  return Object.prototype.toString.call(value) === "[object Object]" && Object.values(value).every(mayTravel);
}

addEventListener("message", (event: MessageEvent<FrameAnswer>) => {
  if (event.source !== parent || typeof event.data?.id !== "number") return;
  const handlers = waiting.get(event.data.id);
  if (!handlers) return;
  waiting.delete(event.data.id);
  if (event.data.kind === "returned") handlers.success?.(event.data.value, handlers.userObject);
  else handlers.failure?.(Object.assign(new Error(event.data.message), { name: "ScriptError" }), handlers.userObject);
});

// A link out of the sidebar belongs to Google Docs or the office's web site; the page decides, so that a document made
// here opens here and nothing leaves the machine by accident.
addEventListener("click", (event) => {
  const link = (event.target as Element | null)?.closest?.("a[href]") as HTMLAnchorElement | null;
  if (!link || !/^https?:$/.test(link.protocol) || event.defaultPrevented) return;
  event.preventDefault();
  tell({ kind: "link", url: link.href });
});

Object.assign(window, {
  google: {
    script: {
      get run() {
        return runner({});
      },
      host: {
        close: () => tell({ kind: "close" }),
        setHeight: (height: number) => tell({ kind: "size", height }),
        setWidth: (width: number) => tell({ kind: "size", width }),
        editor: { focus: () => tell({ kind: "focus-sheet" }) },
      },
    },
  },
});
