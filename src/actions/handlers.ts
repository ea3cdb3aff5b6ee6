/** The allow-list of the sidebar: each request with what its arguments must be and the action that serves it. */
import { check } from "./check";
import { chooseUnit } from "./choose-unit";
import type { Handlers } from "./dispatch";
import { overview } from "./overview";
import { setUpWorkbook } from "./set-up";

export const handlers: Handlers = {
  overview: { arguments: {}, run: overview },
  chooseUnit: { arguments: { unit: "text" }, run: chooseUnit },
  setUp: { arguments: {}, run: setUpWorkbook },
  check: { arguments: {}, run: check },
};
