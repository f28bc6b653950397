export const pbkdf2 = async ({ password, salt, rounds, bytes }) => {
  const key = await crypto.subtle.importKey("raw", password, "PBKDF2", false, ["deriveBits"]);
  const bits = await crypto.subtle.deriveBits({ name: "PBKDF2", hash: "SHA-256", salt, iterations: rounds }, key, bytes * 8);
  return new Uint8Array(bits);
};
