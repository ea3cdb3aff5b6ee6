/**
 * Stands in for clasp 3.4.1 in tests of deploying: the same commands, answers and odd exit codes, over a folder
 * (STAND_IN) in place of Google: `account` exists when logged in, `script/` holds the files, `calls` what was asked,
 * `trouble-COMMAND` the words that a command fails with.
 */
const { appendFileSync, cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");

const google = process.env.STAND_IN;
const [command, ...args] = process.argv.slice(2);
const at = (name) => join(google, name);
const answer = (value) => console.log(JSON.stringify(value, null, 2));
const project = () => JSON.parse(readFileSync(".clasp.json", "utf8"));
const optionOf = (name) => args[args.indexOf(name) + 1];

function copyScript(folder) {
  const names = readdirSync(at("script"));
  for (const name of names) cpSync(join(at("script"), name), join(folder, name));
  return names;
}

appendFileSync(at("calls"), `${[command, ...args].join(" ")}\n`);
if (existsSync(at(`trouble-${command}`))) {
  console.error(readFileSync(at(`trouble-${command}`), "utf8"));
  process.exit(1);
}

switch (command) {
  case "show-authorized-user":
    answer({ loggedIn: existsSync(at("account")), clientType: "google-provided" });
    break;
  case "login":
    if (existsSync(at("may-log-in"))) writeFileSync(at("account"), "");
    break;
  case "create-script":
    // Ends with 0 although it refuses, as clasp does.
    if (existsSync(".clasp.json")) {
      console.error("Project file already exists.");
      break;
    }
    mkdirSync(at("script"));
    writeFileSync(join(at("script"), "Code.js"), "function myFunction() {\n\n}\n");
    writeFileSync(join(at("script"), "appsscript.json"), '{"timeZone": "America/New_York"}');
    writeFileSync(at("title"), optionOf("--title"));
    writeFileSync(".clasp.json", JSON.stringify({ scriptId: "made-script-0123456789", parentId: "made-sheet", rootDir: "" }));
    answer({ scriptId: "made-script-0123456789", parentId: "made-sheet", files: copyScript(".") });
    break;
  case "pull":
    answer({ pulledFiles: copyScript(project().rootDir), deletedFiles: [] });
    break;
  case "show-file-status":
    answer({ filesToPush: readdirSync("dist").map((name) => `dist/${name}`), untrackedFiles: [] });
    break;
  case "push": {
    // Without --force clasp sends nothing where the manifest differs, prints nothing and ends with 0.
    if (!args.includes("--force")) break;
    const { rootDir } = project();
    rmSync(at("script"), { recursive: true });
    cpSync(rootDir, at("script"), { recursive: true });
    if (existsSync(at("loses"))) rmSync(join(at("script"), readFileSync(at("loses"), "utf8")));
    answer(readdirSync(rootDir));
    break;
  }
  default:
    console.error(`Unknown command "clasp ${command}"`);
    process.exitCode = 1;
}
