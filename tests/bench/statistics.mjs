/** Sorted copy. */
const sorted = (values) => [...values].sort((a, b) => a - b);

/** The value that a share of the others does not exceed; between two, in proportion. */
export function quantile(values, share) {
  const order = sorted(values);
  const place = (order.length - 1) * share;
  const below = order[Math.floor(place)];
  return below + (order[Math.ceil(place)] - below) * (place % 1);
}

export const median = (values) => quantile(values, 0.5);

/** `1.23 (1.10–1.45)`: the median, and what lies between the tenth and the ninetieth percentile. */
export function spread(values, digits = 2) {
  const text = (share) => quantile(values, share).toFixed(digits);
  return `${text(0.5)} (${text(0.1)}–${text(0.9)})`;
}

/** The ratios of two subjects, round by round: what slows the machine in a round slows both. */
export const ratios = (ours, theirs) => ours.map((value, round) => value / theirs[round]);
