// Every fault of the proxy is seen by whoever sends through it, and the endpoint gets what it should.
import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { after, before, test } from "node:test";

import { FAULTS, Proxy } from "./proxy.js";

const PATIENCE = 1_500; // milliseconds
const BODY = '{"rid":"00041061050R3GG28A1C60T3GF"}';
const ANSWER = '{"rid":"00041061050R3GG28A1C60T3GF","received":"2026-11-23T14:20:45Z"}';

let endpoint, proxy, received;
const hosts = [];

/** An endpoint that takes everything from everywhere, and notes it. */
const takesAll = createServer(async (request, response) => {
  const body = Buffer.concat(await request.toArray()).toString();
  const { "content-type": type, host } = request.headers;
  received.push({ method: request.method, url: request.url, body, type });
  hosts.push(host);
  response.setHeader("Access-Control-Allow-Origin", "*");
  response.setHeader("Content-Type", "application/json");
  response.writeHead(201).end(ANSWER);
});

before(async () => {
  endpoint = takesAll.listen(0, "127.0.0.1");
  await once(endpoint, "listening");
  proxy = await Proxy.start(`http://127.0.0.1:${endpoint.address().port}`);
});

after(async () => {
  await proxy?.refuse();
  endpoint?.close();
  endpoint?.closeAllConnections();
});

/** What comes of sending: status, headers and body, or in which step it failed and how. */
const send = async () => {
  received = [];
  const options = {
    method: "POST",
    body: BODY,
    headers: { "Content-Type": "application/json", Origin: "http://help.example" },
    redirect: "manual",
    signal: AbortSignal.timeout(PATIENCE),
  };
  let step = "connect";
  try {
    const answer = await fetch(`${proxy.origin}/requests?a=b`, options);
    step = "read";
    return { status: answer.status, headers: answer.headers, body: await answer.text() };
  } catch (error) {
    return { step, error: error.name === "TimeoutError" ? "timeout" : "network" };
  }
};

const seen = ({ status, step, error }) => (status ? { status } : { step, error });

test("without a fault everything passes unchanged", async () => {
  const { status, headers, body } = await send();
  assert.equal(status, 201);
  assert.equal(body, ANSWER);
  assert.equal(headers.get("Access-Control-Allow-Origin"), "*");
  assert.deepEqual(received, [{ method: "POST", url: "/requests?a=b", body: BODY, type: "application/json" }]);
});

// fault, what is seen of it, and of its answer
const TABLE = {
  "reset": [{ step: "connect", error: "network" }],
  "hang-before": [{ step: "connect", error: "timeout" }],
  "hang-after": [{ step: "connect", error: "timeout" }],
  "reset-after": [{ step: "connect", error: "network" }],
  "cut": [{ step: "read", error: "network" }],
  "error-with-200": [{ status: 200 }, ({ body }) => assert.match(body, /"error"/)],
  "moved": [{ status: 301 }, ({ headers }) => assert.match(headers.get("Location"), /^http:\/\/127\.0\.0\.1:9\//)],
  "too-large": [{ status: 413 }],
  "invalid": [{ status: 422 }, ({ headers }) => assert.equal(headers.get("Content-Type"), "application/problem+json")],
  "busy-seconds": [{ status: 429 }, ({ headers }) => assert.equal(headers.get("Retry-After"), "3")],
  "busy-date": [
    { status: 429 },
    ({ headers }) => {
      const left = Date.parse(headers.get("Retry-After")) - Date.now();
      assert.ok(left > 1_000 && left <= 4_000, `${left} ms`);
    },
  ],
  "broken": [{ status: 500 }],
  "broken-after": [{ status: 502 }],
  "wrong-type": [{ status: 200 }, ({ headers }) => assert.equal(headers.get("Content-Type"), "text/html")],
  "huge": [{ status: 200 }, ({ body }) => assert.ok(body.length > 10 * 1024 * 1024)],
  "drip": [{ step: "read", error: "timeout" }],
  "offline": [{ step: "connect", error: "network" }],
  "no-cors": [{ status: 201 }, ({ headers }) => assert.equal(headers.get("Access-Control-Allow-Origin"), null)],
};

test("the table has every fault", () => assert.deepEqual(Object.keys(TABLE), Object.keys(FAULTS)));

for (const [name, [expected, check = () => {}]] of Object.entries(TABLE)) {
  test(`fault: ${name}`, async () => {
    proxy.play(name);
    const result = await send();
    assert.deepEqual(seen(result), expected);
    check(result);
    assert.equal(received.length, FAULTS[name].reaches ? 1 : 0, "what the endpoint got");
    proxy.play();
    assert.deepEqual(seen(await send()), { status: 201 });
  });
}

test("a connection serves one request only where that is asked for", async () => {
  const { headers: before } = await send();
  proxy.closeConnections();
  const { headers: after } = await send();
  assert.deepEqual([before, after].map((headers) => headers.get("Connection")), ["keep-alive", "close"]);
});

test("what is no POST passes while a fault is set", async () => {
  received = [];
  proxy.play("reset");
  const answer = await fetch(proxy.origin, { method: "OPTIONS" });
  proxy.play();
  assert.equal(answer.status, 201);
  assert.deepEqual(received.map(({ method }) => method), ["OPTIONS"]);
});

test("its own pages do not reach the endpoint", async () => {
  received = [];
  proxy.pages["/help/"] = "<p>Help";
  const answer = await fetch(`${proxy.origin}/help/`);
  assert.deepEqual([answer.headers.get("Content-Type"), await answer.text()], ["text/html", "<p>Help"]);
  assert.deepEqual(received, []);
});

test("it has the endpoint's name, or hands its own on", async () => {
  const open = await Proxy.start(proxy.target, true);
  for (const { origin } of [proxy, open]) await fetch(origin);
  assert.deepEqual(hosts.slice(-2), [proxy.target, open.origin].map((origin) => new URL(origin).host));
  await open.refuse();
});

test("it refuses connections, and takes them again at the same address", async () => {
  const { origin } = proxy;
  await proxy.refuse();
  assert.deepEqual(seen(await send()), { step: "connect", error: "network" });
  assert.deepEqual(received, []);
  await proxy.listen();
  assert.equal(proxy.origin, origin);
  assert.deepEqual(seen(await send()), { status: 201 });
});

test("a fault that there is not is refused", () => assert.throws(() => proxy.play("flood"), /no fault flood/));

test("an endpoint that is gone breaks the connection", async () => {
  const gone = await Proxy.start("http://127.0.0.1:9");
  await assert.rejects(fetch(gone.origin), TypeError);
  await gone.refuse();
});
