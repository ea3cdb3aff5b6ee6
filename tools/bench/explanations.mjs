/** Lines whose target is not held and why: key of the line → section of docs/speed.md. */
export const EXPLANATIONS = {
  load: "speed.md#2-load-of-the-bundle",
  "load-ratio": "speed.md#2-load-of-the-bundle",
};
