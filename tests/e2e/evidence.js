// A second reading of the scheme `commit`, written from its description alone and hashed by other libraries.
import { createHash, createHmac, pbkdf2Sync } from "node:crypto";

import { argon2idAsync } from "@noble/hashes/argon2.js";

const CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const FORM = /^\$argon2id\$v=19\$m=19456,t=2,p=1\$([A-Za-z0-9+/]{22})\$[A-Za-z0-9+/]{43}$/;
const FIPS_FORM = /^\$pbkdf2-sha256\$i=600000\$([A-Za-z0-9+/]{22})\$[A-Za-z0-9+/]{43}$/;

const base64 = (bytes) => Buffer.from(bytes).toString("base64").replaceAll("=", "");

const requestId = (text) => {
  const number = [...text].reduce((sum, symbol) => sum * 32n + BigInt(CROCKFORD.indexOf(symbol)), 0n);
  return Buffer.from(number.toString(16).padStart(32, "0"), "hex");
};

/** A length, or a number of members. */
const count = (number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(number);
  return bytes;
};

/** A part with its length in front. */
const part = (bytes) => {
  return Buffer.concat([count(bytes.length), bytes]);
};

/** Names in the order of their bytes; a comparison of texts would go by UTF-16. */
const texts = (members) => {
  const named = Object.entries(members).map(([name, text]) => [Buffer.from(name), Buffer.from(text)]);
  const sorted = named.sort(([one], [other]) => Buffer.compare(one, other));
  return Buffer.concat([count(sorted.length), ...sorted.flat().map(part)]);
};

const body = ({ route, answers, public: everybody, private: support }) => {
  const said = [part(Buffer.from(route)), ...[answers, everybody, support].map(texts)];
  return createHash("sha256").update(Buffer.concat([Buffer.from("ara/2/body\0"), ...said])).digest();
};

const context = (request) => {
  const created = Buffer.alloc(8);
  created.writeBigUInt64BE(BigInt(request.created));
  const { service, account, rid, reporter, definition } = request;
  const before = [...["commit", service, account].map((text) => Buffer.from(text)), requestId(rid), Buffer.from(reporter)];
  const after = [Buffer.from(definition, "hex"), body(request)];
  return Buffer.concat([Buffer.from("ara/2\0"), ...before.map(part), created, ...after.map(part)]);
};

/** What is hashed slowly: a fast hash of the code, bound to the request. */
export const password = (code, request) => {
  const key = createHash("sha256").update(context(request)).digest();
  return createHmac("sha256", key).update(code).digest("hex");
};

/** What the evidence of a request with this code has to be, given the salt in what was sent. */
export const commitment = async (code, request, sent) => {
  const [, salt] = FORM.exec(sent) ?? [];
  if (!salt) return `not of the form ${FORM}: ${sent}`;
  const cost = { t: 2, m: 19456, p: 1, dkLen: 32 };
  const hash = await argon2idAsync(password(code, request), Buffer.from(salt, "base64"), cost);
  return `$argon2id$v=19$m=19456,t=2,p=1$${salt}$${base64(hash)}`;
};

/** The same by PBKDF2. */
export const fipsCommitment = (code, request, sent) => {
  const [, salt] = FIPS_FORM.exec(sent) ?? [];
  if (!salt) return `not of the form ${FIPS_FORM}: ${sent}`;
  return pbkdf2(password(code, request), Buffer.from(salt, "base64"));
};

/** A password hashed as the form for FIPS 140 says. */
export const pbkdf2 = (secret, salt) => {
  const hash = pbkdf2Sync(secret, salt, 600_000, 32, "sha256");
  return `$pbkdf2-sha256$i=600000$${base64(salt)}$${base64(hash)}`;
};

/** The ways in which a code could be hidden in a text. */
export const disguises = (code) => {
  const bytes = Buffer.from(code);
  const raw = Buffer.from(code, "hex");
  const reversed = [...code].reverse().join("");
  const encoded = [bytes, raw].flatMap((form) => [base64(form), form.toString("base64url")]);
  return [code, code.toUpperCase(), reversed, bytes.toString("hex"), ...encoded, [...raw].join(",")];
};
