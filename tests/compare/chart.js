// The chart of the guide, from what was measured: for each page a bar for the time until its first question is answered.
const WIDTH = 760;
const LABELS = 190;
const ROW = 30;
const TOP = 44;
const KIB = 1024;

const STYLE = `text { font: 13px system-ui, sans-serif; fill: #1d2433; }
.bar { fill: #868fa1; } .seen { fill: #c5cad6; } .ours .bar { fill: #14539a; } .ours .seen { fill: #7ba7d9; } .ours text { font-weight: 600; }
@media (prefers-color-scheme: dark) { text { fill: #e6e9f0; } .bar { fill: #77829a; } .seen { fill: #454e61; } .ours .bar { fill: #8fc1ff; } .ours .seen { fill: #3d648f; } }`;

const bar = (longest) => ([name, { visible, usable, transferred }], index) => {
  const y = TOP + index * ROW;
  const width = (time) => Math.round((time / longest) * (WIDTH - LABELS - 170));
  const end = LABELS + width(usable);
  return `<g class="${name === "account-recovery" ? "ours" : "peer"}">
<text x="${LABELS - 10}" y="${y + 15}" text-anchor="end">${name}</text>
<rect class="bar" x="${LABELS}" y="${y}" width="${width(usable)}" height="20" rx="3"/>
<rect class="seen" x="${LABELS}" y="${y}" width="${width(visible)}" height="20" rx="3"/>
<text x="${end + 8}" y="${y + 15}">${(usable / 1000).toFixed(2)} s, ${(transferred / KIB).toFixed(0)} KiB</text>
</g>`;
};

/** The chart as SVG. */
export const chart = ({ loading }) => {
  const forms = Object.entries(loading).filter(([, { usable }]) => usable);
  const pages = forms.sort(([, a], [, b]) => a.usable - b.usable);
  const longest = Math.max(...pages.map(([, { usable }]) => usable));
  const height = TOP + pages.length * ROW + 6;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title">
<title id="title">Seconds until the first question is seen (light) and answered (dark), and KiB transferred for it, on a slow device</title>
<style>${STYLE}</style>
<text x="${LABELS}" y="22">First question seen (light) and answered (dark) on a slow device; transferred</text>
${pages.map(bar(longest)).join("\n")}
</svg>
`;
};
