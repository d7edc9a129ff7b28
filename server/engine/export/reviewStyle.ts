/** The looks of a review sheet: dark on light, the same on a screen and on paper. */
export const reviewStyle = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 2rem 1.5rem 4rem; background: #fff; color: #1b1f23; font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", sans-serif; }
h1 { margin: 0 0 .25rem; font-size: 1.75rem; line-height: 1.2; overflow-wrap: anywhere; }
h2 { margin: 2.5rem 0 .75rem; border-bottom: 2px solid #1b1f23; padding-bottom: .25rem; font-size: 1.25rem; }
h3 { margin: 1.5rem 0 .5rem; font-size: 1.0625rem; }
p { margin: .5rem 0; overflow-wrap: anywhere; }
a { color: #0b4f9c; overflow-wrap: anywhere; }
code, .hash { font: .875em/1.4 ui-monospace, Consolas, "Liberation Mono", monospace; overflow-wrap: anywhere; }
.note { color: #50575f; font-size: .875rem; }
td code { overflow-wrap: normal; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: .5rem 0; }
dt { color: #50575f; }
dt::first-letter { text-transform: uppercase; }
dd { margin: 0; overflow-wrap: anywhere; }
table { width: 100%; margin: 1rem 0; border-collapse: collapse; font-size: .9375rem; }
caption { padding: .25rem 0; font-weight: 600; text-align: left; }
th, td { border: 1px solid #b8bfc6; padding: .375rem .5rem; text-align: left; vertical-align: top; font-weight: 400; overflow-wrap: break-word; }
thead th { background: #eef1f4; font-weight: 600; }
td ul { margin: 0; padding-left: 1.25rem; }
q { quotes: "“" "”"; }
.error, .open { color: #9f1d1d; font-weight: 600; }
.warning { color: #7a4400; font-weight: 600; }
.met { color: #14602b; }
.nothing { color: #50575f; }
.post { margin: 1rem 0 1.5rem; }
.part { margin: .5rem 0; border: 1px solid #b8bfc6; border-radius: .5rem; padding: .75rem 1rem .5rem; }
.words { white-space: pre-wrap; overflow-wrap: anywhere; }
.part .note { margin: .5rem 0 0; border-top: 1px solid #e2e6ea; padding-top: .375rem; }
.tag { color: #0b4f9c; }
.link { color: #0b4f9c; text-decoration: underline; }
.sign { border: 1px dashed #50575f; border-radius: .25rem; margin: 0 .25rem; padding: 0 .375rem; color: #50575f; font-size: .8125rem; white-space: nowrap; }
mark { background: #ffe1e1; color: #7d1414; text-decoration: underline wavy #9f1d1d 1px; }
.notes { border: 1px solid #b8bfc6; min-height: 9rem; }
label { white-space: nowrap; margin-right: .5rem; }
.sign-off tbody td { height: 3rem; }
.sign-off td.line { min-width: 9rem; }
footer { margin-top: 2.5rem; border-top: 1px solid #b8bfc6; padding-top: .75rem; color: #50575f; font-size: .875rem; }
@media screen and (max-width: 44rem) {
  body { padding: 1rem .75rem 2rem; }
  thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  table, tbody, tr, th, td { display: block; width: 100%; }
  tr { margin-bottom: .75rem; border: 1px solid #b8bfc6; }
  th, td { border: 0; overflow-wrap: anywhere; }
  tbody th { background: #eef1f4; }
  td[data-head]::before { content: attr(data-head) ": "; color: #50575f; font-size: .875rem; }
  dl { grid-template-columns: 1fr; gap: 0; }
  dd { margin-bottom: .5rem; }
  .sign { white-space: normal; }
}
@media print {
  @page { margin: 16mm 14mm; }
  :root { font-size: 9.5pt; }
  body { max-width: none; padding: 0; }
  h2, h3, caption { break-after: avoid; }
  tr, .part, .notes, dl, .sign-off { break-inside: avoid; }
  thead { display: table-header-group; }
  thead th, mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  a { color: inherit; text-decoration: none; }
}
`;
