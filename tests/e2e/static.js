// A static server such as documentation sites have: files, their kinds, and nothing else.
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";

const KINDS = {
  ".html": "text/html",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

const NOTHING = { status: 404, kind: "text/plain", body: "" };

/** The file that an address names; that of a folder is its index. */
const find = async (folder, path) => {
  // Browsers ask for it where a page names no icon.
  if (path === "/favicon.ico") return { ...NOTHING, status: 204 };
  const name = decodeURIComponent(path).replace(/\/$/, "/index.html");
  try {
    const body = await readFile(join(folder, name));
    return { status: 200, kind: KINDS[extname(name)] ?? "application/octet-stream", body };
  } catch {
    return NOTHING;
  }
};

/** Serves a folder, with these headers beside the kind of each file; gives its address and how to stop. */
export const serve = async (folder, headers = {}) => {
  const server = createServer(async (request, response) => {
    const { status, kind, body } = await find(folder, new URL(request.url, "http://localhost").pathname);
    response.writeHead(status, { "content-type": `${kind}; charset=utf-8`, ...headers }).end(body);
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
