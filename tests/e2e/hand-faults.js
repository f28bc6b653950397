export const BY_HAND = {};
