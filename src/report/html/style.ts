import { pictureStyle } from './style-pictures.js'
import { tableStyle } from './style-tables.js'

const page = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1b1a18;--quiet:#605d57;--line:#dedad2;--wash:#f6f4ef;--accent:#b0251b;--tint:#fae9e5;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Helvetica Neue",Arial,sans-serif;
--serif:"Iowan Old Style",Charter,"Source Serif 4",Georgia,"Noto Serif","Liberation Serif",serif;
--signs:Arial,"Liberation Sans","DejaVu Sans",sans-serif;
--mono:ui-monospace,"Cascadia Mono",Menlo,Consolas,"Liberation Mono",monospace}
@media (prefers-color-scheme:dark){:root{--paper:#151412;--ink:#ece8e0;--quiet:#a8a298;--line:#3a3731;--wash:#1f1d1a;--accent:#ff8a7a;--tint:#41201b}}
*{box-sizing:border-box}
html{font:100%/1.55 var(--sans);color:var(--ink);background:var(--paper);-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
body{max-width:52rem;margin:0 auto;padding:0 1.25rem 4rem;overflow-wrap:anywhere}
a{color:inherit;text-decoration-color:var(--quiet);text-decoration-thickness:1px;text-underline-offset:.2em}
a:hover{text-decoration-color:var(--accent);text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
main:focus{outline:none}
.skip{position:absolute;left:-100vw;top:0;background:var(--paper);color:var(--ink);padding:.5rem 1rem;z-index:1}
.skip:focus{left:0}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.definitions{position:absolute}
h1,h2,h3{font-family:var(--serif);font-weight:600;line-height:1.2;text-wrap:balance}
h3,.says,.also li,.advice li,blockquote,.asked,.passage b,.figures :is(a,td>span),.policies td{unicode-bidi:plaintext}
h4{font-size:.875rem;font-weight:650;margin:2.25rem 0 .5rem}
code{font:.875em var(--mono);color:var(--quiet)}
.quiet,.explain,.aside{color:var(--quiet);font-size:.8125rem}
.number{font-variant-numeric:tabular-nums}
ul,ol{padding-left:1.1rem}
.top{border-top:6px solid var(--ink);padding-top:1rem;margin-top:0}
.top.contested{border-color:var(--accent)}
.top.unchecked{border-top-style:dashed}
.wordmark{margin:0;font-weight:700;font-size:.875rem}
h1{font-size:clamp(1.875rem,1.3rem + 2.6vw,3rem);margin:1.5rem 0 1rem;max-width:28ch}
.standfirst{max-width:38rem;margin:.5rem 0;color:var(--quiet)}
.counts{display:flex;flex-wrap:wrap;gap:.75rem 2.25rem;margin:1.75rem 0;padding:1rem 0;border:solid var(--line);border-width:1px 0}
.counts div{display:flex;flex-direction:column-reverse}
.counts dt{color:var(--quiet);font-size:.8125rem}
.counts dd{margin:0;font-size:1.5rem;line-height:1.2;font-weight:600;font-variant-numeric:tabular-nums}
nav>ol{list-style:none;padding:0;margin:0;columns:2;column-gap:2.5rem}
nav li{break-inside:avoid;padding:.2rem 0}
nav>ol>.whole{column-span:all;padding-bottom:.75rem}
nav ol ol{padding-left:1.25rem;margin:.25rem 0 0;font-family:var(--serif)}
nav details summary{color:var(--quiet);font-size:.875rem}
nav .quiet{display:block;font-family:var(--sans)}
nav .number,h2 .number{color:var(--quiet);font-weight:400;font-family:var(--sans)}
nav .number{font-size:.8125rem;margin-left:.25rem}
section{margin-top:4rem}
h2{font-size:1.75rem;margin:0 0 1.25rem;padding-top:.75rem;border-top:2px solid var(--ink)}
h2 .number{font-size:1.125rem;margin-left:.375rem}
.question{padding:1.25rem 0 1rem}
.question+.question{border-top:1px solid var(--line);margin-top:2.5rem;padding-top:2.25rem}
.many .question{content-visibility:auto;contain-intrinsic-size:auto 1500px;margin-inline:-.75rem;padding-inline:.75rem}
.many .part{content-visibility:auto;contain-intrinsic-size:auto 1400px;margin-inline:-.75rem;padding-inline:.75rem}
.kicker{margin:0;font-weight:650;font-size:.875rem}
.differ .kicker{color:var(--accent)}
.tag{display:inline-block;font:650 .75rem/1.3 var(--sans);color:var(--ink);background:var(--wash);border:1px solid var(--quiet);border-radius:1rem;padding:.05rem .5rem}
.standfirst strong{color:var(--ink)}
.group{font-size:1.125rem}
.group+.notes{margin-top:0}
.sign{font-family:var(--signs);font-weight:700}
h3{font-size:1.625rem;margin:.375rem 0 .75rem}
.says{font-size:1.125rem;line-height:1.5;margin:0 0 .5rem;max-width:40rem}
.also{margin:.5rem 0;color:var(--quiet);max-width:40rem}
.more>summary{color:var(--quiet);font-size:.875rem;padding:.25rem 0}
.more .also{margin-top:0}
.advice{list-style:none;padding:0;margin:.75rem 0}
.advice li{padding:.625rem .875rem;background:var(--wash);border-radius:4px;margin:.375rem 0}
.advice li::before{content:"→ ";font-weight:700}
.advice code{color:inherit;font-weight:600}
.passages{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(17rem,100%),1fr));gap:1.25rem 2rem}
.passage{margin:0;padding:.25rem 0;break-inside:avoid}
.passage blockquote{margin:0;font:1.0625rem/1.55 var(--serif)}
mark{background:var(--wash);color:inherit;border-bottom:2px solid var(--quiet);padding:0 .1em;font-weight:600}
.passage figcaption{margin-top:.375rem;font-size:.8125rem;color:var(--quiet)}
.passage figcaption b{color:var(--ink);font-weight:650}
.passage figcaption code{display:block;font-size:.75rem;margin-top:.125rem}
.differ mark{background:var(--tint);border-color:var(--accent)}
:target{background:var(--wash);box-shadow:0 0 0 .5rem var(--wash);border-radius:2px}
summary{cursor:pointer;padding:.5rem 0}
.folded{border-bottom:1px solid var(--line)}
.folded>summary{padding-left:1.25rem;text-indent:-1.25rem}
.folded .asked{font:1.125rem/1.4 var(--serif)}
.folded>summary .quiet{margin-left:.25rem}
.folded .question h3{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.lone{padding:.5rem 0 1.25rem}
.notes{list-style:none;padding:0}
.notes li{padding:.75rem 0;border-bottom:1px solid var(--line)}
.notes p{margin:0}
.names>div{display:grid;grid-template-columns:14rem 1fr;gap:1rem;padding:.625rem 0;border-bottom:1px solid var(--line)}
.names dt{font-weight:600}
.names dd,.names ul{margin:0;padding:0;list-style:none}
.legend{list-style:none;padding:0;columns:2 18rem}
.legend li{break-inside:avoid;display:grid;grid-template-columns:72px 1fr;gap:.75rem;align-items:center;padding:.25rem 0}
.signs>div{display:grid;grid-template-columns:10rem 1fr;gap:1rem;padding:.2rem 0}
.signs dt{font-weight:600}
.signs dd{margin:0}
footer{margin-top:4rem;padding-top:1rem;border-top:1px solid var(--line);color:var(--quiet);font-size:.8125rem}
@media (max-width:40rem){
body{padding:0 1rem 3rem}
nav>ol{column-gap:1rem}
nav li{padding:.375rem 0}
section{margin-top:3.25rem}
h3{font-size:1.375rem}
.names>div,.signs>div{grid-template-columns:1fr;gap:.125rem}
.counts{gap:.75rem 1.75rem}
}`

const print = `
@media print{
@page{margin:18mm 16mm}
:root{--paper:#fff;--ink:#000;--quiet:#444;--line:#bbb;--wash:#f3f3f3;--accent:#900;--tint:#f3dcd8}
html{font-size:10pt}
body{max-width:none;padding:0}
nav,.skip{display:none}
h1,h2,h3,h4,.kicker{break-after:avoid}
tr,.picture,.scroll,.passage,.notes li{break-inside:avoid}
section{margin-top:2.5rem}
.opening{break-inside:avoid}
.passages{display:block;columns:2;column-gap:2rem}
th,td{padding-block:.35rem}
.many :is(.question,.part){content-visibility:visible}
details:not(.folded)::details-content{content-visibility:visible;block-size:auto}
a{text-decoration:none}
.scroll{overflow:visible}
svg,mark,.advice li{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}`

/** The whole style sheet; its hash stands in the page's content security policy. */
export const style = `${page}${tableStyle}${pictureStyle}${print}\n`
