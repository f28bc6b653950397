// The staff page: hands what support puts in to the checker and shows what it found. The page's policy lets it send
// nothing; the only copies of a code are the field or file that it stands in and memory that is overwritten.
import instance from "bundles/verify/verify.js";

import { turn } from "../turn.js";
import { embedded } from "./embedded.js";

/** No request and no list is larger; a byte more tells the checker that this one is. */
const MOST_BYTES = 1 << 20;

const PAPERS = ["request", "codes", "public-keys", "identity"];

const VERDICTS = ["Verified", "Nothing verified", "Malformed: do not rely on this request"];

const at = (id) => document.getElementById(id);

const fileOf = (paper) => at(`${paper}-file`).files[0];

/** The bytes of a file or a field, or nothing. A file counts before the field beside it. */
const bytesOf = async (paper) => {
  const file = fileOf(paper);
  if (file) return new Uint8Array(await file.slice(0, MOST_BYTES + 1).arrayBuffer());
  const text = at(paper).value.normalize("NFKC");
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
  for (const id of ["lines", "opened", "verdict", "status"]) at(id).textContent = "";
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

/** A stranger wrote it: however long it is, it takes a line or two here. */
const short = (text) => (text.length > 120 ? `${text.slice(0, 120)}…` : text);

const day = (seconds) => {
  const date = new Date(Number(seconds) * 1000);
  return Number.isNaN(date.valueOf()) ? "no date" : date.toISOString().slice(0, 16).replace("T", " ") + " UTC";
};

const show = (check) => {
  const { exitCode } = check;
  for (const name of ["service", "account", "reporter", "rid"]) at(name).textContent = short(check[name]);
  at("created").textContent = day(check.created);
  at("lines").textContent = check.lines;
  at("opened").textContent = check.opened;
  at("sealed").hidden = !check.opened;
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
  try {
    return new Check(request, codes, at("fold-case").checked, keys, identity);
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
  for (const id of ["service", "account", "reporter", "created", "rid"]) at(id).textContent = "";
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
