// Medians, 95th percentiles and ratios as lines of text.

/** Which site is compared with which others. */
const OURS = "ours";
const OTHERS = ["baseline", "peer"];

/** The value below which the share `portion` of the values lies. */
export function quantile(values, portion) {
  const ordered = [...values].sort((left, right) => left - right);
  const position = (ordered.length - 1) * portion;
  const below = ordered[Math.floor(position)];
  const above = ordered[Math.ceil(position)];
  return below + (above - below) * (position % 1);
}

/**
 * Prints a table; each row is `[what, values]` with lists of values or single values by site. Sites that are in no row
 * get no column.
 */
export function print(title, unit, rows) {
  console.log(`\n${title} (${unit})`);
  const others = OTHERS.filter((site) => rows.some(([, values]) => values[site] !== undefined));
  const lines = rows.map(([what, values]) => [
    what,
    ...[OURS, ...others].map((site) => shown(values[site], unit)),
    ...others.map((site) => ratio(values[OURS], values[site])),
  ]);
  const all = [["", OURS, ...others, ...others.map((site) => `${OURS}/${site}`)], ...lines];
  const widths = all[0].map((_, column) => Math.max(...all.map((line) => line[column].length)));
  for (const line of all) {
    const cells = line.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]),
    );
    console.log(`  ${cells.join("  ")}`);
  }
}

function shown(values, unit) {
  if (values === undefined) return "–";
  if (!Array.isArray(values)) return number(values, unit);
  return `${number(quantile(values, 0.5), unit)} / ${number(quantile(values, 0.95), unit)}`;
}

function ratio(ours, others) {
  const middle = (values) => (Array.isArray(values) ? quantile(values, 0.5) : values);
  const share = middle(ours) / middle(others);
  return Number.isFinite(share) ? `${share.toFixed(2)} ×` : "–";
}

function number(value, unit) {
  const decimals = { ms: 0, count: 0, "KB brotli": 1 }[unit] ?? 4;
  return value.toFixed(decimals);
}
