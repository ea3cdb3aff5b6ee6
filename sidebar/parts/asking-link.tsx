/** A link that asks the server for something to be brought to the front; says so where that can't be done. */
import type { ComponentChildren } from "preact";
import type { ActionName, Answer } from "../../src/actions/protocol";
import type { Waiting } from "../use-call";
import { WaitingSign } from "./waiting";

interface AskingLinkProps {
  waiting: Waiting;
  answer: Answer<ActionName> | null;
  /** What is done while the sign of waiting stands. */
  doing: string;
  ask(): Promise<unknown>;
  children: ComponentChildren;
}

export function AskingLink({ waiting, answer, doing, ask, children }: AskingLinkProps) {
  const problem = answer && !answer.ok ? answer.findings[0] : undefined;
  return (
    <span class="way">
      <button type="button" class="link" onClick={() => void ask()}>
        {children}
      </button>
      <WaitingSign waiting={waiting} doing={doing} />
      {problem ? (
        <span role="alert" class="problem">
          {problem.text} {problem.remedy}
        </span>
      ) : null}
    </span>
  );
}
