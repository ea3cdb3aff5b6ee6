/** One request at a time for a view: whether it runs, whether it is slow, what it answered. */
import { useCallback, useRef, useState } from "preact/hooks";
import type { ActionName, Answer, Protocol } from "../src/actions/protocol";
import { call } from "./rpc";

/** What is shown after how many milliseconds of waiting: a spinner sooner than this only flickers; then the wait is explained. */
const SIGNS = [
  ["spinner", 300],
  ["slow", 10_000],
  ["very-slow", 60_000],
] as const;

export type Waiting = "no" | "yes" | (typeof SIGNS)[number][0];

export interface CallState<Name extends ActionName> {
  waiting: Waiting;
  answer: Answer<Name> | null;
  send(args: Protocol[Name]["arguments"]): Promise<Answer<Name>>;
  clear(): void;
}

export function useCall<Name extends ActionName>(name: Name): CallState<Name> {
  const [waiting, setWaiting] = useState<Waiting>("no");
  const [answer, setAnswer] = useState<Answer<Name> | null>(null);
  const running = useRef<Promise<Answer<Name>> | null>(null);

  const send = useCallback(
    (args: Protocol[Name]["arguments"]) => {
      // A second click while the first request runs joins it instead of sending another.
      if (running.current) return running.current;
      setWaiting("yes");
      const timers = SIGNS.map(([sign, after]) => setTimeout(() => setWaiting(sign), after));
      const sent = call(name, args).then((result) => {
        timers.forEach(clearTimeout);
        running.current = null;
        setWaiting("no");
        setAnswer(result);
        return result;
      });
      running.current = sent;
      return sent;
    },
    [name],
  );
  const clear = useCallback(() => setAnswer(null), []);
  return { waiting, answer, send, clear };
}
