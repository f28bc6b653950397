// Files that the page offers are opened by parsers that calendars and mail programs use.
// The committed files are what the Rust tests in tests/delivery prove to be written.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

import ICAL from "ical.js";
import PostalMime from "postal-mime";

const committed = (name) => readFile(new URL(`../delivery/${name}`, import.meta.url), "utf8");

test("a calendar opens the reminder", async () => {
  ICAL.design.strict = true;
  const calendar = new ICAL.Component(ICAL.parse(await committed("reminder.ics")));
  const [component, ...more] = calendar.getAllSubcomponents();
  assert.equal(more.length, 0);
  const event = new ICAL.Event(component);
  assert.equal(event.uid, "070W3GE1R70W3GE1R70W3GE1R7@account-recovery");
  assert.equal(event.summary, "Look at the ticket, then answer");
  assert.equal(
    event.description,
    'Signs: a,b;c\\d "e" :\nGrüße aus einer Zeile, die länger als fünfundsiebzig Bytes ist 🔑🔑🔑🔑.',
  );
  assert.ok(event.startDate.isDate);
  assert.equal(event.startDate.toString(), "2026-03-01");
  assert.equal(event.duration.toString(), "P1D");
  assert.equal(component.getFirstPropertyValue("dtstamp").toString(), "2026-01-01T00:00:00Z");
  const alarm = component.getFirstSubcomponent("valarm");
  assert.equal(alarm.getFirstPropertyValue("action"), "DISPLAY");
  assert.equal(alarm.getFirstPropertyValue("trigger").toSeconds(), 9 * 60 * 60);
});

test("a mail program opens the mail", async () => {
  const mail = await PostalMime.parse(await committed("mail.eml"));
  assert.equal(mail.subject, "Zugang zu „Beispiel“ verloren: Schlüssel weg, Telefon weg 🔑");
  assert.deepEqual(mail.to.map(({ address }) => address), ["help@desk.example"]);
  assert.equal(mail.date, "2026-01-01T00:00:00.000Z");
  assert.equal(mail.headers.find(({ key }) => key === "x-unsent").value, "1");
  assert.deepEqual(mail.text.split("\n"), [
    "Grüße,",
    "",
    "this line is longer than seventy-six characters, so it is broken softly = on the way.",
    "blank at the end ",
    ".",
    "From here on nothing.",
    "",
  ]);
});
