/** The page docs/manual/findings.md: every finding explained. Prints it when run alone; `npm run docs` stores it. */
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildSync } from "esbuild";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

function explanationGroups() {
  const { outputFiles } = buildSync({
    entryPoints: [join(root, "src/checks/explanations.ts")],
    bundle: true,
    format: "cjs",
    write: false,
  });
  const module = { exports: {} };
  new Function("module", "exports", outputFiles[0].text)(module, module.exports);
  return module.exports.EXPLANATION_GROUPS;
}

function entry([id, { title, what, why, mend }]) {
  return `<a id="finding-${id}"></a>
### ${title}
${what}

**เพราะอะไร** ${why}

**แก้อย่างไร** ${mend}
`;
}

export function findingsPage() {
  const groups = explanationGroups();
  const contents = groups.map(({ title }, index) => `- [${title}](#group-${index + 1})`).join("\n");
  const sections = groups.map(
    ({ title, explanations }, index) =>
      `<a id="group-${index + 1}"></a>\n## ${title}\n${Object.entries(explanations).map(entry).join("\n")}`,
  );
  return `# ข้อที่ระบบแจ้ง: ความหมายและวิธีแก้
<!-- Written by npm run docs from src/checks/explanations.ts -->

ทุกข้อที่แถบผู้ช่วยแจ้ง มีปุ่ม **อ่านในคู่มือ** ซึ่งเปิดหน้านี้ตรงข้อนั้น

- **ต้องแก้ไข** ระบบยังไม่จัดทำเอกสารให้ จนกว่าจะแก้หรือท่านยืนยันให้จัดทำ
- **ควรตรวจสอบ** มักเป็นข้อผิด แต่อาจถูกอยู่แล้ว ให้ดูก่อนเผยแพร่
- **ข้อแนะนำ** ไม่แก้ก็ได้

${contents}

${sections.join("\n")}`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) process.stdout.write(findingsPage());
