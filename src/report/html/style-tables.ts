import { CELLS } from '../picture/matrix.js'

/** Signs are shown, not read out: the word follows. */
const signs = Object.values(CELLS)
  .map(({ id, sign }) => `.matrix .${id}::before{content:"${sign}";content:"${sign}" / ""}`)
  .join('\n')

export const tableStyle = `
table{border-collapse:collapse;width:100%;font-size:.9375rem;line-height:1.4}
th,td{text-align:start;vertical-align:top;padding:.625rem 1rem .625rem 0;font-weight:400;border-bottom:1px solid var(--line)}
th:last-child,td:last-child{padding-right:0}
thead th{font-size:.8125rem;color:var(--quiet);padding-top:.25rem;padding-bottom:.375rem;border-bottom-color:var(--ink)}
tbody th{font-weight:650;font-variant-numeric:tabular-nums}
td{font-variant-numeric:tabular-nums}
td .quiet{display:block;line-height:1.35}
.figures th:first-child{width:22%}
.figures td:nth-child(2){width:18%}
.figures td:nth-child(4){width:17%}
@media (min-width:40.01rem){.policies :is(th,td):nth-child(-n+4){white-space:nowrap;overflow-wrap:normal}.policies td:nth-child(5){width:36%}}
.figures .sign{color:var(--accent)}
.articles th:first-child{width:24%}
.articles td:last-child{width:30%}
.scroll{overflow-x:auto;margin:1.75rem 0 .5rem;position:relative}
:is(.matrix-key,.matrix .corner){display:none;margin:0}
.matrix-key>span{margin-right:.75rem}
.matrix{width:auto;border-collapse:separate;border-spacing:3px;margin-left:-3px}
.matrix caption{text-align:start;font-size:.8125rem;color:var(--quiet);padding:0 3px .25rem}
.matrix th,.matrix td{padding:.375rem .75rem;font-size:.8125rem;border:0;overflow-wrap:normal;vertical-align:middle}
.matrix :is(thead th,tbody th){font-weight:400;color:var(--ink)}
.matrix tbody th{padding-left:0}
.matrix tbody td{white-space:nowrap}
.matrix thead th{max-width:10rem;vertical-align:bottom}
.matrix .number{font-weight:650;margin-right:.125rem}
.matrix td::before{font:700 1.0625rem/1 var(--signs);display:inline-block;min-width:1em;margin-right:.2em}
${signs}
.matrix tbody td{background:var(--wash);color:var(--quiet)}
.matrix tbody td.conflict{background:var(--tint);color:var(--ink);font-weight:650}
.matrix .conflict::before{color:var(--accent)}
.matrix tbody td:is(.unknown,.update){color:var(--ink)}
@media (max-width:40rem){
:is(.figures,.articles,.refused,.policies) thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
:is(.figures,.articles,.refused,.policies),:is(.figures,.articles,.refused,.policies) :is(tbody,tr){display:block;width:100%}
:is(.figures,.articles,.refused,.policies) tr{padding:.75rem 0;border-bottom:1px solid var(--line)}
:is(.figures,.articles,.refused,.policies) tr :is(th,td){display:grid;grid-template-columns:5.5rem 1fr;column-gap:.75rem;border:0;padding:.125rem 0;width:auto!important}
:is(.figures,.articles,.refused,.policies) tbody :is(th,td)::before{content:attr(data-label);color:var(--quiet);font-size:.8125rem;font-weight:400;grid-row:1/span 2}
:is(.figures,.articles,.refused,.policies) tbody :is(th,td)>*{grid-column:2;justify-self:start}
.figures tbody th{font-size:1.0625rem}
.figures tbody th::before{content:"Figure"}
${['Read as', 'Article', 'Speaker', 'When'].map((name, at) => `.figures tbody td:nth-child(${at + 2})::before{content:"${name}"}`).join('\n')}
.matrix th,.matrix td{padding:.375rem .25rem}
.matrix :is(thead th,tbody td){width:1.75rem;min-width:1.75rem;text-align:center}
.matrix td::before{margin-right:0}
.matrix :is(thead .name,.word){position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.matrix tbody th{padding-right:.5rem}
:is(.matrix-key,.matrix .corner){display:block}
.matrix thead td:first-child{width:auto;text-align:start;padding-left:0}
}`
