// What many measurements say together.

/** The middle one. */
export const median = (values) => {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return sorted.length % 2 ? sorted[Math.floor(half)] : (sorted[half - 1] + sorted[half]) / 2;
};

/** The value that this part of all values does not exceed. */
export const quantile = (values, part) => values.toSorted((a, b) => a - b)[Math.ceil(values.length * part) - 1];

/** Runs everything as often as told, in turn, so that a busy minute of the machine meets all alike. */
export const inTurn = async (rounds, tasks) => {
  const samples = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, run] of Object.entries(tasks)) samples[name].push(await run());
  }
  return samples;
};

/** The medians of each figure in a list of measurements that have the same figures. */
export const medians = (samples) =>
  Object.fromEntries(Object.keys(samples[0]).map((figure) => [figure, median(samples.map((sample) => sample[figure]))]));
