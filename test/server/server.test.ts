// The workbench's server: what it serves and to whom, and how it keeps the workbook.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startWorkbenchServer, type WorkbenchServer } from "../../workbench/server/server";

const WORKBOOK = JSON.stringify({ format: "ita-workbench", version: 1, state: { ก: 1 } });

let folder: string;
let keepFolder: string;
let server: WorkbenchServer;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "ita-server-"));
  keepFolder = join(folder, "kept");
  const pageFolder = mkdtempSync(join(folder, "page-"));
  const distFolder = mkdtempSync(join(folder, "dist-"));
  writeFileSync(join(pageFolder, "index.html"), "<p>โต๊ะทดลอง</p>");
  writeFileSync(join(distFolder, "Code.js"), "function onOpen() {}");
  writeFileSync(join(distFolder, "appsscript.json"), "{}");
  const startFolder = join(folder, "none");
  server = await startWorkbenchServer({ pageFolder, distFolder, startFolder, keepFolder, port: 0 });
});

afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string) => fetch(server.url + path.slice(1));
const put = (body: string, tag: string) => fetch(`${server.url}workbook`, { method: "PUT", body, headers: { "If-Match": tag } });

/** A request with headers that fetch does not let one choose; resolves to its status. */
function statusOf(headers: Record<string, string>, path = "/"): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port: server.port, path, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on("error", reject)
      .end();
  });
}

describe("serving", () => {
  test("gives the page with a policy that lets it talk to no other host", async () => {
    const answer = await get("/");
    expect(await answer.text()).toBe("<p>โต๊ะทดลอง</p>");
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'self'");
  });

  test("gives the built add-in as it is, in one answer", async () => {
    expect(await (await get("/dist.json")).json()).toEqual({ "Code.js": "function onOpen() {}", "appsscript.json": "{}" });
  });

  test.each(["/Code.js", "/nothing.html", "/kept/workbook.json", "/constructor", "/dist/"])("has no %s", async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  test("says nothing where no workbook to start from was built", async () => {
    expect((await get("/start/sample.json")).status).toBe(204);
  });

  test.each(["/../package.json", "/main.js/../../package.json", "/%2e%2e/package.json", "//etc/passwd"])(
    "does not leave its list for %s",
    async (path) => {
      expect(await statusOf({ Host: `127.0.0.1:${server.port}` }, path)).toBe(404);
    },
  );

  test("answers no other name than its own and no page of another site", async () => {
    expect(await statusOf({ Host: "evil.example:80" })).toBe(403);
    expect(await statusOf({ Host: `127.0.0.1:${server.port}`, Origin: "https://evil.example" })).toBe(403);
    expect(await statusOf({ Host: `localhost:${server.port}`, Origin: `http://localhost:${server.port}` })).toBe(200);
  });

  test("takes the next port when the wanted one is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((ready) => other.once("listening", ready));
    const taken = (other.address() as { port: number }).port;
    const second = await startWorkbenchServer({
      pageFolder: folder,
      distFolder: folder,
      startFolder: folder,
      keepFolder,
      port: taken,
    });
    expect(second.port).toBeGreaterThan(taken);
    await second.close();
    await new Promise((done) => other.close(done));
  });
});

describe("keeping the workbook", () => {
  test("starts with none", async () => {
    expect((await get("/workbook")).status).toBe(204);
  });

  test("gives back what was put, with its tag", async () => {
    const written = await put(WORKBOOK, "none");
    const read = await get("/workbook");
    expect(await read.text()).toBe(WORKBOOK);
    expect(read.headers.get("etag")).toBe(written.headers.get("etag"));
  });

  test("leaves no half-written file beside it", async () => {
    await put(WORKBOOK, "none");
    expect(readdirSync(keepFolder)).toEqual(["workbook.json"]);
  });

  test("refuses a window that has not seen the last writing", async () => {
    const first = (await put(WORKBOOK, "none")).headers.get("etag") ?? "";
    expect((await put(WORKBOOK.replace("1}", "2}"), first)).status).toBe(204);
    expect((await put(WORKBOOK.replace("1}", "3}"), first)).status).toBe(412);
    expect(await (await get("/workbook")).text()).toContain("2}");
  });

  test.each(["", "{", "null", "[]", '{"format":"other"}'])("refuses %j as a workbook", async (body) => {
    expect((await put(body, "none")).status).toBe(400);
    expect((await get("/workbook")).status).toBe(204);
  });

  test("sets a damaged file aside, says its name, and starts anew", async () => {
    await put(WORKBOOK, "none");
    writeFileSync(join(keepFolder, "workbook.json"), WORKBOOK.slice(0, 20));
    const answer = await get("/workbook");
    expect(answer.status).toBe(409);
    const { setAside } = (await answer.json()) as { setAside: string };
    expect(readFileSync(join(keepFolder, setAside), "utf8")).toBe(WORKBOOK.slice(0, 20));
    expect((await get("/workbook")).status).toBe(204);
  });
});
