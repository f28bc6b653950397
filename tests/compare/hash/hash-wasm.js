import { argon2id as hash, createSHA256, pbkdf2 as derive } from "hash-wasm";

const outputType = "binary";

export const argon2id = ({ password, salt, kib, passes, bytes }) =>
  hash({ password, salt, parallelism: 1, iterations: passes, memorySize: kib, hashLength: bytes, outputType });

export const pbkdf2 = ({ password, salt, rounds, bytes }) =>
  derive({ password, salt, iterations: rounds, hashLength: bytes, hashFunction: createSHA256(), outputType });
