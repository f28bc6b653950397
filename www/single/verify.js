// The staff page: hands what support puts in to the checker and shows what it found. The page's policy lets it send
// nothing; the only copies of a code are the field or file that it stands in and memory that is overwritten.
import instance from "bundles/verify/verify.js";

import { turn } from "../turn.js";
import { embedded } from "./embedded.js";

/** No list is larger, and no file of requests; a byte more tells the checker that this one is. */
const MOST_BYTES = 1 << 20;
const MOST_INPUT = 16 << 20;

const PAPERS = ["request", "codes", "public-keys", "identity"];

const VERDICTS = ["Verified", "Not verified", "Malformed: do not rely on this request"];

const at = (id) => document.getElementById(id);

const fileOf = (paper) => at(`${paper}-file`).files[0];

/** The bytes of a file or a field, or nothing. A file counts before the field beside it. Texts are taken as they are: the
 * checker reads codes as the page does that they are typed into, and requests exactly. */
const bytesOf = async (paper) => {
  const most = paper === "request" ? MOST_INPUT : MOST_BYTES;
  const file = fileOf(paper);
  if (file) return new Uint8Array(await file.slice(0, most + 1).arrayBuffer());
  const text = at(paper).value;
  return text.trim() ? new TextEncoder().encode(text) : undefined;
};

const readable = async (paper) => {
  try {
    return await bytesOf(paper);
  } catch {
    throw [paper, "file-unreadable", "the browser cannot read this file", "Choose it again; a folder cannot be read."];
  }
};

const controls = (paper) => [at(paper), at(`${paper}-file`)];

const forget = () => {
  at("result").hidden = true;
  for (const id of ["requests", "verdict", "status"]) at(id).textContent = "";
  for (const paper of PAPERS) {
    at(`${paper}-problem`).textContent = "";
    for (const control of controls(paper)) control.removeAttribute("aria-invalid");
  }
};

/** Says at a field why it cannot be used, and leads there. */
const complain = ([paper, code, sentence, advice]) => {
  const [field, file] = controls(paper);
  const wrong = fileOf(paper) ? file : field;
  at("status").textContent = "";
  at(`${paper}-problem`).textContent = `${code}: ${sentence}. ${advice}`;
  wrong.setAttribute("aria-invalid", "true");
  wrong.focus();
};

/** Names and texts, which come in turn, as rows of a list; a stranger wrote the texts, so each is a direction by itself. */
const rows = (list, texts) => {
  for (let place = 0; place < texts.length; place += 2) {
    const row = document.createElement("div");
    const [name, text] = ["dt", "dd"].map((kind) => row.appendChild(document.createElement(kind)));
    row.className = "row";
    name.textContent = texts[place];
    text.appendChild(document.createElement("bdi")).textContent = texts[place + 1];
    list.append(row);
  }
};

/** What was found about one request. */
const one = (check, place) => {
  const article = at("one").content.cloneNode(true).querySelector("article");
  const part = (name) => article.querySelector(`.${name}`);
  article.dataset.found = check.exit(place);
  part("source").textContent = check.requests > 1 ? check.source(place) : "The request says of itself";
  part("fault").textContent = check.fault(place) ?? "";
  rows(part("rows"), check.rows(place));
  part("lines").textContent = check.lines(place);
  const secret = check.private(place);
  rows(part("private"), secret);
  part("verified").hidden = !secret.length;
  const uncovered = check.uncovered(place);
  part("uncovered").hidden = !uncovered.length;
  part("uncovered").querySelector("bdi").textContent = uncovered.join(", ");
  part("changed").hidden = !check.changed(place);
  const opened = check.opened(place);
  part("opened").textContent = opened;
  part("sealed").hidden = !opened;
  return article;
};

const show = (check) => {
  const { exitCode } = check;
  for (let place = 0; place < check.requests; place += 1) at("requests").append(one(check, place));
  at("verdict").textContent = VERDICTS[exitCode];
  for (const part of document.querySelectorAll("[data-exit]")) part.hidden = Number(part.dataset.exit) !== exitCode;
  at("status").textContent = "";
  at("result").hidden = false;
  at("verdict").focus();
};

/** The checker, compiled once. */
const compiled = embedded("verify.wasm").then((bytes) => WebAssembly.compile(bytes));

/** Each check has a checker of its own, whose memory goes with it. */
const checker = async () => {
  const made = instance();
  await made({ module_or_path: await compiled });
  return made;
};

/** Which check is the one on the screen; a later one, or wiping, ends those before. */
let current;

const run = async (check, mine) => {
  for (let more = true, step = 1; more && mine === current; step += 1) {
    at("status").textContent = check.steps > 1 ? `Checking: step ${step} of ${check.steps} …` : "Checking …";
    await turn();
    if (mine === current) more = check.step();
  }
  if (mine === current) show(check);
};

const open = async () => {
  const { Check } = await checker();
  const papers = [];
  for (const paper of PAPERS) papers.push(await readable(paper));
  const [request = new Uint8Array(), codes, keys, identity] = papers;
  const now = BigInt(Math.floor(Date.now() / 1000));
  try {
    return new Check(request, codes, at("fold-case").checked, keys, identity, now);
  } finally {
    codes?.fill(0);
    identity?.fill(0);
  }
};

const check = async () => {
  const mine = (current = {});
  forget();
  let opened;
  try {
    opened = await open();
    await run(opened, mine);
  } catch (fault) {
    const told = Array.isArray(fault) ? fault : ["request", "page-broken", String(fault), "Reload the page."];
    if (mine === current) complain(told);
  } finally {
    opened?.free();
  }
};

/** A chosen file takes the place of the field beside it. */
const settle = () => {
  for (const paper of PAPERS) at(paper).disabled = Boolean(fileOf(paper));
};

const wipe = () => {
  current = undefined;
  at("form").reset();
  forget();
  settle();
};

const boxOf = (event) => event.target.closest?.(".paper") ?? at("paper-request");

const mark = (event) => {
  event.preventDefault();
  for (const box of document.querySelectorAll(".paper")) box.classList.toggle("over", box === boxOf(event));
};

const unmark = () => document.querySelector(".over")?.classList.remove("over");

/** A file dropped beside the boxes would otherwise take the place of the page. */
const drop = (event) => {
  event.preventDefault();
  unmark();
  if (!event.dataTransfer.files.length) return;
  const input = boxOf(event).querySelector("[type=file]");
  input.files = event.dataTransfer.files;
  settle();
  input.focus();
};

const listen = () => {
  at("form").addEventListener("submit", (event) => {
    event.preventDefault();
    check();
  });
  at("form").addEventListener("change", settle);
  at("wipe").addEventListener("click", () => {
    wipe();
    at("status").textContent = "Everything is wiped.";
    at("request-file").focus();
  });
  addEventListener("dragover", mark);
  addEventListener("dragleave", unmark);
  addEventListener("drop", drop);
  addEventListener("pagehide", wipe);
};

const refuse = (fault) => {
  console.error("account-recovery:", fault);
  at("form").hidden = true;
  at("broken").hidden = false;
};

// Before anything is compiled: a file that is dropped early would take the place of the page.
listen();
compiled.catch(refuse);
