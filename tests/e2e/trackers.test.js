// The real trackers answer as tests/servers says, in the shapes that src/delivery reads.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { Tracker } from "./trackers.js";

const ORIGIN = "http://help.example";
const ID = "00041061050R3GG28A1C60T3GF";
const REQUEST = { title: "Locked out", contact: "new@mail.example", details: "“Help”\n<&>", clientref: ID };
const TICKET = { queue: "1", title: "Locked out", body: "“Help”\n<&>", submitter_email: "new@mail.example" };

let roundup, helpdesk;

before(async () => {
  [roundup, helpdesk] = await Promise.all([
    Tracker.start("roundup", "--allow-origin", ORIGIN),
    Tracker.start("helpdesk", "--max-body", "3000000"),
  ]);
});

after(() => Promise.all([roundup?.stop(), helpdesk?.stop()]));

const file = async (request, headers = {}) => {
  const answer = await fetch(roundup.issues, {
    method: "POST",
    body: typeof request === "string" ? request : JSON.stringify(request),
    headers: { "Content-Type": "application/json", "X-Requested-With": "page", Origin: ORIGIN, ...headers },
  });
  const readable = answer.headers.get("Access-Control-Allow-Origin") === ORIGIN;
  return { status: answer.status, readable, ...JSON.parse(await answer.text()) };
};

test("Roundup files a request once, and names its ticket each time", async () => {
  const first = await file(REQUEST);
  assert.equal(first.status, 201);
  assert.ok(first.readable);
  const { id } = first.data;
  const again = await file(REQUEST);
  assert.equal(again.status, 409);
  assert.equal(again.error.msg, `clientref: already filed as issue ${id}`);
  assert.deepEqual((await roundup.tickets()).filter(({ clientref }) => clientref === ID), [{ id, ...REQUEST }]);
});

// what is wrong, request, headers, status, text, whether a page may read it
for (const [what, request, headers, status, text, readable] of [
  ["no title", { ...REQUEST, title: " " }, {}, 409, "title: required", true],
  ["a long title", { title: "a".repeat(201) }, {}, 409, "title: at most 200 characters, got 201", true],
  ["no address", { ...REQUEST, contact: "nobody" }, {}, 409, "contact: not a mail address", true],
  ["a bad id", { title: "A", clientref: "x" }, {}, 409, "clientref: 8 to 64 of A-Z a-z 0-9 -", true],
  ["half a character", '{"title":"\\ud800"}', {}, 409, "title: not Unicode text", true],
  ["nothing", {}, {}, 400, "No properties found.", true],
  ["an unknown field", { title: "A", foo: "b" }, {}, 400, "Property foo not found in class issue", true],
  ["another origin", REQUEST, { Origin: "http://other.example" }, 400, "Client is not allowed to use Rest Interface.", false],
]) {
  test(`Roundup refuses ${what}`, async () => {
    const before = (await roundup.tickets()).length;
    const answer = await file(request, headers);
    assert.deepEqual([answer.status, answer.error.msg, answer.readable], [status, text, readable]);
    assert.equal((await roundup.tickets()).length, before);
  });
}

/** The help desk's form: its token, and the cookie that goes with it. */
const form = async () => {
  const answer = await fetch(helpdesk.form);
  const [cookie] = answer.headers.getSetCookie()[0].split(";");
  const [, token] = /name="csrfmiddlewaretoken" value="(\w+)"/.exec(await answer.text());
  return { cookie, token };
};

const submit = async (ticket, { cookie = "", token } = {}, url = helpdesk.form) => {
  const body = new URLSearchParams({ ...ticket, ...(token && { csrfmiddlewaretoken: token }) });
  const answer = await fetch(url, { method: "POST", body, headers: { Cookie: cookie }, redirect: "manual" });
  return { status: answer.status, location: answer.headers.get("Location"), page: await answer.text() };
};

test("the help desk files a request, and leads to a page with its number", async () => {
  const { status, location } = await submit({ ...TICKET, custom_clientref: ID }, await form());
  assert.equal(status, 302);
  assert.match(location, /^\/view\/\?ticket=recovery-\d+&email=/);
  const stored = (await helpdesk.tickets()).filter(({ clientref }) => clientref === ID);
  assert.equal(stored.length, 1);
  const { id, title, contact, details, queue } = stored[0];
  assert.equal(id, new URL(location, helpdesk.form).searchParams.get("ticket"));
  assert.deepEqual({ title, contact, details, queue }, {
    title: TICKET.title, contact: TICKET.submitter_email, details: TICKET.body, queue: "recovery",
  });
});

// what is wrong, ticket, whether with the token, status, what the page says
for (const [what, ticket, signed, status, says] of [
  ["no title", { ...TICKET, title: "" }, true, 200, /class="invalid-feedback[^"]*">This field is required\./],
  ["no address", { ...TICKET, submitter_email: "x" }, true, 200, /class="invalid-feedback[^"]*">Enter a valid email/],
  ["a queue for staff", { ...TICKET, queue: "3" }, true, 200, /class="invalid-feedback[^"]*">Select a valid choice\./],
  ["a form without its token", TICKET, false, 403, /CSRF verification failed/],
  ["too long a text", { ...TICKET, body: "a".repeat(2_700_000) }, true, 400, /Bad Request/],
  ["far too long a text", { ...TICKET, body: "a".repeat(3_100_000) }, true, 413, /Too Large/i],
]) {
  test(`the help desk refuses ${what}`, async () => {
    const before = (await helpdesk.tickets()).length;
    const answer = await submit(ticket, signed ? await form() : {});
    assert.equal(answer.status, status);
    assert.match(answer.page, says);
    assert.equal((await helpdesk.tickets()).length, before);
  });
}

test("the help desk's form for embedding takes requests without a token, and names no ticket", async () => {
  const { status, location } = await submit(TICKET, {}, helpdesk.form_without_token);
  assert.deepEqual([status, location], [302, "/tickets/success_iframe/"]);
});
