import sodium from "libsodium-wrappers-sumo";

export const argon2id = async ({ password, salt, kib, passes, bytes }) => {
  await sodium.ready;
  return sodium.crypto_pwhash(bytes, password, salt, passes, kib * 1024, sodium.crypto_pwhash_ALG_ARGON2ID13);
};
