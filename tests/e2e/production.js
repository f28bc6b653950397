// The page as a production server has it: compressed ahead, kept by browsers, with the policies that `serve` sends.
import { once } from "node:events";
import { readdir } from "node:fs/promises";
import { createServer } from "node:http";
import { brotliCompressSync } from "node:zlib";

import { PAGE_DIR, Server } from "./server.js";

/** Headers of `account-recovery serve` that a production server sends, too. */
const OWN = ["content-type", "content-security-policy", "etag"];

/** A file with its headers, as `serve` gives it, compressed. */
const read = async (url) => {
  const answer = await fetch(url);
  const headers = Object.fromEntries([...answer.headers].filter(([name]) => OWN.includes(name)));
  const body = brotliCompressSync(Buffer.from(await answer.arrayBuffer()));
  return { body, headers: { ...headers, "content-encoding": "br", "cache-control": "public, max-age=31536000" } };
};

const readAll = async (page) => {
  const server = await Server.start(page);
  try {
    const files = await readdir(page);
    return new Map(await Promise.all(files.map(async (name) => [`/${name}`, await read(server.url + name)])));
  } finally {
    await server.stop();
  }
};

/** A policy that also lets robots.txt be fetched: search engines do so from outside, Lighthouse from within the page. */
const withRobots = (policy, origin) => {
  const robots = `connect-src ${origin}/robots.txt`;
  return policy.includes("connect-src") ? policy.replace("connect-src", robots) : `${policy}; ${robots}`;
};

/** Serves a built page to browsers that take brotli; gives its address and how to stop. */
export const serveInProduction = async (page = PAGE_DIR) => {
  const files = await readAll(page);
  const server = createServer(({ url }, response) => {
    const file = files.get(url === "/" ? "/index.html" : url);
    if (!file) return response.writeHead(404).end();
    const policy = withRobots(file.headers["content-security-policy"], `http://127.0.0.1:${server.address().port}`);
    return response.writeHead(200, { ...file.headers, "content-security-policy": policy }).end(file.body);
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
