/** The JSON Schema of an AgencyFile, made from the declared fields. Published as docs/agency-file.schema.json. */
import { type FieldKind, settingFields, tableFields } from "../agency/fields";
import { AGENCY_FILE_VERSION, INSTRUMENTS } from "../agency/file";
import { INDICATOR_NUMBER, LONGEST_BASE64, LONGEST_TEXT, MOST_ROWS, PATTERNS, POINTS_RANGE, YEAR_RANGE } from "./field-rules";

type JsonSchema = { [keyword: string]: unknown };

function fieldSchema(kind: FieldKind, name: string): JsonSchema {
  if (kind === "year") return { type: ["integer", "null"], ...YEAR_RANGE };
  if (kind === "score") return { type: ["number", "null"], ...POINTS_RANGE };
  const pattern = PATTERNS[kind];
  if (pattern) return { type: "string", pattern };
  return { type: "string", maxLength: name === "base64" ? LONGEST_BASE64 : LONGEST_TEXT };
}

/** An object with exactly these properties. */
function exactly(properties: Record<string, JsonSchema>): JsonSchema {
  return { type: "object", properties, required: Object.keys(properties), additionalProperties: false };
}

function fieldsSchema(fields: Readonly<Record<string, FieldKind>>): Record<string, JsonSchema> {
  return Object.fromEntries(Object.entries(fields).map(([name, kind]) => [name, fieldSchema(kind, name)]));
}

/** The file itself: beside its data it may say what it holds. */
function root(properties: Record<string, JsonSchema>): JsonSchema {
  return { ...exactly(properties), properties: { ...properties, about: TEXT } };
}

const TEXT: JsonSchema = { type: "string", maxLength: LONGEST_TEXT };
const POINTS_OR_BLANK: JsonSchema = { type: ["number", "null"], ...POINTS_RANGE };

function rows(properties: Record<string, JsonSchema>): JsonSchema {
  return { type: "array", maxItems: MOST_ROWS, items: exactly(properties) };
}

/** Draft-07 schema of the current version. */
export function agencyFileSchema(): JsonSchema {
  const points = Object.fromEntries(INSTRUMENTS.map((instrument) => [instrument, POINTS_OR_BLANK]));
  const tables = Object.entries(tableFields).map(([name, fields]) => [
    name,
    rows({ id: { ...TEXT, minLength: 1 }, ...fieldsSchema(fields) }),
  ]);
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "AgencyFile",
    description:
      "Everything one office has in its workbook of the ITA add-in. Years are B.E. fiscal years, points 0-100, dates of the Christian era.",
    ...root({
      format: { const: "ita-agency-file" },
      version: { const: AGENCY_FILE_VERSION },
      settings: exactly(fieldsSchema(settingFields)),
      scores: rows({
        year: { type: "integer", ...YEAR_RANGE },
        indicators: {
          type: "object",
          propertyNames: { pattern: INDICATOR_NUMBER },
          additionalProperties: { type: "number", ...POINTS_RANGE },
        },
        published: exactly({ ...points, total: POINTS_OR_BLANK, level: TEXT }),
      }),
      ...Object.fromEntries(tables),
      unreadable: rows({ table: TEXT, row: TEXT, field: TEXT, text: TEXT }),
    }),
  };
}
