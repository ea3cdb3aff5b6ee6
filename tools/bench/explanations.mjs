/** Lines whose target is not held and why: key of the line → section of docs/speed.md. */
export const EXPLANATIONS = {
  "report-10": "speed.md#1-service-calls",
  "report-100": "speed.md#1-service-calls",
  "report-1000": "speed.md#1-service-calls",
  load: "speed.md#2-load-of-the-bundle",
  "load-ratio": "speed.md#2-load-of-the-bundle",
};
