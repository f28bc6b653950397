// A server as help pages stand behind: HTTP/2, every file compressed ahead by brotli, kept by browsers, and nothing else.
import { execFile } from "node:child_process";
import { once } from "node:events";
import { readFile, readdir } from "node:fs/promises";
import { createSecureServer } from "node:http2";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompressSync } from "node:zlib";

const KINDS = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

const kind = (path) => KINDS[extname(path)] ?? "application/octet-stream";

/** The files of a folder by their addresses below `at`, compressed. */
const load = async ([at, folder]) => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  return Promise.all(paths.map(async (path) =>
    [`${at}${path.slice(folder.length + 1)}`, { kind: kind(path), body: brotliCompressSync(await readFile(path)) }]));
};

/** A key with a certificate that only this run's browser takes. */
const certificate = async () => {
  const options = ["-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "-", "-out", "-", "-days", "1", "-subj", "/CN=localhost"];
  const { stdout } = await promisify(execFile)("openssl", ["req", ...options]);
  return { key: stdout, cert: stdout };
};

/**
 * Serves folders, by the address that each stands at, and `pages` of the measurement itself; `headersOf` gives more headers
 * for an address.
 */
export const serve = async (folders, pages, headersOf) => {
  const files = new Map((await Promise.all(Object.entries(folders).map(load))).flat());
  for (const [path, text] of Object.entries(pages)) files.set(path, { kind: kind(path), body: brotliCompressSync(text) });
  const sessions = new Set();
  const server = createSecureServer(await certificate(), (request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const file = files.get(pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    if (!file) return response.writeHead(404).end();
    const headers = { "content-type": file.kind, "content-encoding": "br", "cache-control": "max-age=3600" };
    return response.writeHead(200, { ...headers, "content-length": file.body.length, ...headersOf(pathname) }).end(file.body);
  });
  server.on("session", (session) => sessions.add(session));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `https://127.0.0.1:${server.address().port}/`,
    stop: () => {
      for (const session of sessions) session.destroy();
      server.close();
    },
  };
};
