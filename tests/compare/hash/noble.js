import { argon2id as hash } from "@noble/hashes/argon2.js";
import { pbkdf2 as derive } from "@noble/hashes/pbkdf2.js";
import { sha256 } from "@noble/hashes/sha2.js";

export const argon2id = async ({ password, salt, kib, passes, bytes }) =>
  hash(password, salt, { t: passes, m: kib, p: 1, dkLen: bytes });

export const pbkdf2 = async ({ password, salt, rounds, bytes }) => derive(sha256, password, salt, { c: rounds, dkLen: bytes });
