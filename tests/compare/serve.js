// A server as help pages stand behind: every file compressed ahead by brotli, kept by browsers, and nothing else.
import { once } from "node:events";
import { readFile, readdir } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
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

/**
 * Serves folders, by the address that each stands at, and `pages` of the measurement itself; `headersOf` gives more headers
 * for an address.
 */
export const serve = async (folders, pages, headersOf) => {
  const files = new Map((await Promise.all(Object.entries(folders).map(load))).flat());
  for (const [path, text] of Object.entries(pages)) files.set(path, { kind: kind(path), body: brotliCompressSync(text) });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const file = files.get(pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    if (!file) return response.writeHead(404).end();
    const headers = { "content-type": file.kind, "content-encoding": "br", "cache-control": "max-age=3600" };
    return response.writeHead(200, { ...headers, "content-length": file.body.length, ...headersOf(pathname) }).end(file.body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
