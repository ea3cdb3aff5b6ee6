/** Lines whose target is not held and why: key of the line → section of docs/speed.md. */
export const EXPLANATIONS = {
  "report-time-1000": "speed.md#1-service-calls",
  "province-memory-growth": "speed.md#7-a-province",
};
