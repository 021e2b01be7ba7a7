/** The page's looks. Colours are custom properties, so that charts follow light, dark and paper alike. */
export const style = `
:root {
  color-scheme: light dark;
  --page: #f6f7f9; --panel: #ffffff; --ink: #1a2027; --soft: #545f6c; --line: #dce1e8; --faint: #eef1f5;
  --accent: #0b5cad; --reference: #b9c4d2; --candidate: #b4530a; --positive: #1f63b5; --negative: #c0392b;
  --ok: #17693b; --ok-back: #e4f4ea; --warning: #80540a; --warning-back: #fbf0d9; --error: #b3201b; --error-back: #fdeae8;
  --band: #d5e3f3;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0e1217; --panel: #161b22; --ink: #e5e9ee; --soft: #9ba7b4; --line: #2c343e; --faint: #1e252e;
    --accent: #74b3f2; --reference: #4a5a6e; --candidate: #ffa559; --positive: #5aa7f5; --negative: #ff7a66;
    --ok: #5fd08a; --ok-back: #14301f; --warning: #e8b850; --warning-back: #34280f; --error: #ff8b82; --error-back: #3b1a19;
    --band: #22405f;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 3.5rem; }
body {
  margin: 0; background: var(--page); color: var(--ink); overflow-wrap: anywhere;
  font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif; font-variant-numeric: tabular-nums;
}
main { max-width: 1080px; margin: 0 auto; padding: 1.5rem 1.25rem; }
footer { max-width: 1080px; margin: 0 auto; padding: 0 1.25rem 2.5rem; color: var(--soft); font-size: 13px; }
a { color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
.skip { position: absolute; left: -999px; }
.skip:focus { left: 1rem; top: 1rem; background: var(--panel); padding: .5rem 1rem; z-index: 3; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
[hidden] { display: none !important; }
h1, h2, h3 { line-height: 1.25; margin: 0; text-wrap: balance; }
h1 { font-size: 1.5rem; }
h2 { font-size: 1.25rem; margin-bottom: .75rem; }
h3 { font-size: 1rem; margin: 1.75rem 0 .6rem; }
h3 small, h2 small { font-weight: 400; color: var(--soft); font-size: .85em; margin-left: .35em; }
p { margin: 0 0 .75rem; }
small { font-size: 12.5px; }
code, pre { font: 13px/1.5 ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; }
.eyebrow { margin: 0; color: var(--soft); font-size: 13px; font-weight: 400; }
h2 .eyebrow { display: block; }
.lead { color: var(--soft); max-width: 75ch; }

section, header.verdict {
  background: var(--panel); border: 1px solid var(--line); border-radius: 10px; padding: 1.4rem 1.5rem 1.5rem; margin-bottom: 1.25rem;
}
section section { border: 0; padding: 0; margin: 0; border-radius: 0; }
#alarms.raised { border-left: 4px solid var(--error); padding-left: 1rem; margin-top: 1.75rem; }
#alarms.raised h3 { margin-top: 0; }

header.verdict { border-top: 5px solid var(--state); }
.verdict.ok { --state: var(--ok); --state-back: var(--ok-back); }
.verdict.warning { --state: var(--warning); --state-back: var(--warning-back); }
.verdict.error { --state: var(--error); --state-back: var(--error-back); }
.answer { display: flex; align-items: baseline; flex-wrap: wrap; gap: .2rem .6rem; margin: .9rem 0 1rem; padding: .7rem .9rem; border-radius: 8px; background: var(--state-back); }
.answer strong, .answer .mark { color: var(--state); font-size: 1.25rem; line-height: 1.3; }
.facts { display: flex; flex-wrap: wrap; gap: .5rem 2rem; margin: 0 0 1.1rem; }
.facts div { min-width: 0; }
.facts dt { color: var(--soft); font-size: 12.5px; }
.facts dd { margin: 0; }
.tiles { list-style: none; margin: 0; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr)); gap: .6rem; }
.tile { border: 1px solid var(--line); border-radius: 8px; padding: .55rem .8rem .6rem; }
.tile b { display: block; font-size: 1.35rem; line-height: 1.3; }
.tile span { color: var(--soft); font-size: 13px; }
.tile.error b { color: var(--error); } .tile.warning b { color: var(--warning); } .tile.ok b { color: var(--ok); }

nav { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; align-items: center; gap: .25rem 1.1rem; background: var(--page); padding: .55rem .25rem; margin-bottom: .6rem; border-bottom: 1px solid var(--line); }
nav a { text-decoration: none; padding: .1rem 0; }
nav a:hover { text-decoration: underline; }
nav details { position: relative; margin: 0; }
nav .tables { position: absolute; left: 0; top: 1.9rem; width: min(40rem, 80vw); max-height: 60vh; overflow: auto; background: var(--panel); border: 1px solid var(--line); border-radius: 8px; padding: .75rem 1rem; columns: 12rem; }
nav .tables a { display: block; }
.find { margin-left: auto; }
.find input { font: inherit; color: inherit; background: var(--panel); border: 1px solid var(--line); border-radius: 6px; padding: .2rem .6rem; width: 11rem; }

table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); }
th:last-child, td:last-child { padding-right: 0; }
tbody tr:last-child > * { border-bottom: 0; }
thead th { color: var(--soft); font-weight: 400; font-size: 12.5px; padding-top: 0; }
tbody th { font-weight: 600; }
th small, td small { display: block; color: var(--soft); font-weight: 400; }
.number { text-align: right; white-space: nowrap; }
.badge { display: inline-block; border-radius: 99px; padding: 0 .55rem; font-size: 12px; line-height: 1.6; font-weight: 600; white-space: nowrap; background: var(--faint); color: var(--soft); }
.badge.error { background: var(--error-back); color: var(--error); }
.badge.warning { background: var(--warning-back); color: var(--warning); }
.findings td p { margin: 0 0 .25rem; }
.findings td:first-child { width: 6.2rem; } .findings th[scope=row] { width: 20%; } .findings td[data-of=check] { width: 15%; } .findings td[data-of=rows] { width: 5rem; padding-right: 1.25rem; }
.findings thead .number { padding-right: 1.25rem; }
.examples { color: var(--soft); font-size: 13.5px; }
.examples code { background: var(--faint); border-radius: 4px; padding: .05rem .3rem; color: var(--ink); }
.empty { color: var(--ok); }
.checked td, .checked th { font-size: 14px; }
.checked th[scope=row] { width: 14rem; }

details { margin-top: .6rem; }
summary { cursor: pointer; color: var(--soft); }
summary:hover { color: var(--ink); }
.query { margin-top: .2rem; font-size: 13.5px; }
.code { position: relative; margin-top: .3rem; }
.code pre { margin: 0; padding: .7rem .8rem; padding-right: 4.5rem; background: var(--faint); border-radius: 6px; white-space: pre-wrap; }
.copy { position: absolute; right: .4rem; top: .4rem; font: inherit; font-size: 12.5px; color: inherit; background: var(--panel); border: 1px solid var(--line); border-radius: 5px; padding: .1rem .5rem; cursor: pointer; }

.key { white-space: nowrap; color: var(--ink); }
.key::before { content: ""; display: inline-block; width: 0; height: .85em; margin: 0 .35em 0 .15em; vertical-align: -.1em; border-left: 2px solid var(--ink); }
.key.floor::before { border-left: 2px dotted var(--soft); }
.gauge { position: relative; display: block; width: 100%; min-width: 7rem; height: 1.3rem; }
.gauge > * { position: absolute; top: 50%; }
.gauge .track { left: 0; right: 0; height: 4px; margin-top: -2px; border-radius: 2px; background: var(--line); }
.gauge .band { height: 4px; margin-top: -2px; background: var(--band); }
.gauge .floor, .gauge .ceiling { width: 0; height: 16px; margin: -8px 0 0 -1px; border-left: 2px solid var(--ink); }
.gauge .floor { border-left: 2px dotted var(--soft); }
.gauge b { width: 12px; height: 12px; margin: -6px 0 0 -6px; border-radius: 50%; background: var(--soft); border: 2px solid var(--panel); }
.gauge b.good { background: var(--ok); } .gauge b.fair { background: var(--warning); } .gauge b.poor { background: var(--error); border-radius: 2px; }
.scorebox { container-type: inline-size; min-width: 0; }
.scores { table-layout: fixed; }
.scores thead th:first-child { width: 32%; } .scores thead th:nth-child(n+3) { width: 5.2rem; text-align: right; }
.scores thead th:nth-child(2) { width: auto; }
.scores td:nth-child(2) { padding-right: 1.25rem; }
.scores .beneath td { padding-top: 0; }
.scores tr:has(+ .beneath) > * { border-bottom: 0; }
.beneath dl { display: flex; flex-wrap: wrap; gap: .1rem 1.5rem; margin: 0; font-size: 13px; color: var(--soft); }
.beneath div { display: flex; gap: .4rem; } .beneath dd { margin: 0; color: var(--ink); }

.column { border-top: 1px solid var(--line); margin: 0; }
.column > summary { display: grid; grid-template-columns: 1rem minmax(0, 1fr) minmax(0, 1fr) minmax(7rem, 16rem); align-items: center; gap: .75rem; padding: .5rem 0; list-style: none; color: var(--ink); }
.column > summary::-webkit-details-marker { display: none; }
.column > summary::before { content: "▸"; color: var(--soft); }
.column[open] > summary::before { content: "▾"; }
.column .name { font-weight: 600; }
.worst { color: var(--soft); font-size: 13.5px; text-align: right; }
.worst.poor { color: var(--error); }
.column .body { padding: .25rem 0 1.25rem 1.75rem; }

.charts, .maps { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(19rem, 100%), 1fr)); gap: 1rem 1.75rem; align-items: start; }
.charts:empty { display: none; }
.body > .charts { margin-bottom: 1rem; }
.body { display: block; }
@media (min-width: 900px) {
  .body:has(> .charts > :only-child) { display: grid; grid-template-columns: 21rem minmax(0, 1fr); gap: 2rem; align-items: start; }
  .maps { grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 1rem; }
}
.chart { margin: 0; min-width: 0; }
.chart figcaption { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; font-weight: 600; font-size: 13.5px; margin-bottom: .3rem; }
.chart .pair { font-weight: 400; color: var(--soft); font-size: 12.5px; white-space: nowrap; }
.chart svg { display: block; width: 100%; height: auto; }
.chart .data, .maps + .legend + .data { font-size: 13px; margin-top: .25rem; }
.charts > .chart > .data { margin-left: 0; }
svg text { font: 11px system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif; fill: var(--soft); }
svg .label { fill: var(--ink); }
svg .strong { fill: var(--ink); font-weight: 600; }
svg .grid { stroke: var(--line); stroke-width: 1; }
svg .axis { stroke: var(--soft); stroke-width: 1; }
svg path.reference, svg rect.reference { fill: var(--reference); }
svg path.candidate { fill: none; stroke: var(--candidate); stroke-width: 2; stroke-linejoin: round; }
svg rect.candidate { fill: var(--candidate); }
svg .blind { stroke: var(--soft); stroke-dasharray: 4 4; }
svg .hover { fill: transparent; } svg .hover:hover { fill: var(--ink); fill-opacity: .07; }
svg .back { fill: var(--faint); } svg .positive { fill: var(--positive); } svg .negative { fill: var(--negative); } svg .unknown { fill: none; }
.legend { color: var(--soft); font-size: 13px; margin: .5rem 0 0; }
.swatch { display: inline-block; width: .85em; height: .85em; margin: 0 .3em 0 .6em; vertical-align: -.08em; background: var(--reference); border-radius: 2px; }
.swatch.candidate { height: .25em; vertical-align: .2em; background: var(--candidate); }
.ramp { display: inline-block; width: 7rem; height: .7em; margin-right: .4em; border-radius: 2px; background: linear-gradient(90deg, var(--negative), var(--faint), var(--positive)); }
.scroll { max-height: 20rem; overflow: auto; border: 1px solid var(--line); border-radius: 6px; padding: .4rem .7rem; margin-top: .3rem; }
.figures th, .figures td { padding-top: .15rem; padding-bottom: .15rem; font-size: 13px; }
.figures tbody th { font-weight: 400; }
.figures td, .figures th:not(:first-child) { text-align: right; }
.mean { color: var(--ink); }
.overview { max-width: 40rem; } .overview td, .overview th { padding-top: .3rem; padding-bottom: .3rem; } .overview .bad { color: var(--error); font-weight: 600; } .overview .doubtful { color: var(--warning); font-weight: 600; } .overview .zero { color: var(--soft); }
.glossary { margin: 0; columns: 24rem; column-gap: 2.5rem; }
.glossary div { break-inside: avoid; margin-bottom: .75rem; }
.glossary dt { font-weight: 600; } .glossary dd { margin: 0; color: var(--soft); }

@media (max-width: 700px) {
  main { padding: .75rem .75rem 1rem; }
  section, header.verdict { padding: 1rem; }
  nav { flex-wrap: nowrap; overflow-x: auto; white-space: nowrap; }
  nav:has(details[open]) { overflow: visible; flex-wrap: wrap; }
  .find input { width: 9rem; }
  .findings thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .findings, .findings tbody { display: block; }
  .findings tr { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: .1rem .75rem; padding: .8rem 0; border-bottom: 1px solid var(--line); }
  .findings tr:last-child { border-bottom: 0; }
  .findings tr > * { border: 0; padding: 0; width: auto !important; }
  .findings tr > :last-child { grid-column: 1 / -1; margin-top: .3rem; }
  .findings td[data-of=check] { grid-column: 1 / -1; grid-row: 2; color: var(--soft); }
  .findings td[data-of=check] small { display: inline; margin-left: .5em; }
  .findings td[data-of=rows]::after { content: " rows"; color: var(--soft); }
  .findings td.none { visibility: hidden; }
  .column > summary { grid-template-columns: 1rem minmax(0, 1fr); gap: .1rem .5rem; }
  .column > summary .worst, .column > summary .gauge { grid-column: 2; text-align: left; }
  .column .body { padding-left: 0; }
  .checked th[scope=row] { width: 8rem; }
}
@container (max-width: 620px) {
  .scores thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .scores, .scores tbody { display: block; }
  .scores tr { display: flex; flex-wrap: wrap; gap: .15rem .85rem; padding: .6rem 0; border-bottom: 1px solid var(--line); }
  .scores tr:last-child, .scores tr:has(+ .beneath) { border-bottom: 0; }
  .scores tr > * { border: 0; padding: 0 !important; }
  .scores tr > :nth-child(-n+2) { width: 100%; }
  .scores td.number { text-align: left; font-size: 13px; }
  .scores td.none { display: none; }
  .scores td.number::before { content: attr(data-of) " "; color: var(--soft); }
}
@container (min-width: 440px) and (max-width: 620px) {
  .scores tr { display: grid; grid-template-columns: minmax(0, 4fr) repeat(4, minmax(0, 2.2fr)); gap: 0 .5rem; }
  .scores tr > th { grid-row: 1 / 3; width: auto; }
  .scores tr > :nth-child(2) { grid-column: 2 / -1; width: auto; }
  .scores td.number { grid-row: 2; font-size: 12.5px; }
  .scores .beneath { padding-top: 0; display: block; }
}
@media print {
  :root { --page: #fff; --panel: #fff; --ink: #000; --soft: #444; --line: #ccc; --faint: #f3f3f3; --reference: #c4ccd6; --candidate: #a34700; --positive: #1f63b5; --negative: #c0392b; --ok: #17693b; --warning: #80540a; --error: #b3201b; --ok-back: #fff; --warning-back: #fff; --error-back: #fff; --band: #d5e3f3; --accent: #000; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body { font-size: 11px; }
  main { max-width: none; padding: 0; }
  nav, .copy, .chart .data, .find { display: none; }
  section, header.verdict { border: 0; padding: 0; margin-bottom: 1.5rem; }
  .chart, .column, tr { break-inside: avoid; }
}
`;
