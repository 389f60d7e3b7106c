export const pictureStyle = `
.picture{margin:1.75rem 0 .5rem}
.picture figcaption{font-size:.8125rem;color:var(--quiet);margin-top:.5rem}
.picture svg{display:block;font:.8125rem var(--sans)}
.picture text,.picture tspan{unicode-bidi:isolate}
svg{fill:var(--ink)}
svg.head{overflow:visible}
.mark{stroke:var(--ink);stroke-width:2;fill:none}
.mark.dot,.mark.bar{fill:var(--ink)}
.mark.hollow{fill:var(--paper)}
.mark.faint{stroke-width:2;opacity:.3}
.hatched{fill:url(#hatch);stroke:var(--ink);stroke-width:1}
.hatch-line{fill:var(--ink)}
.fade{stop-color:var(--ink)}
.grid{stroke:var(--line);stroke-width:1}
.axis{stroke:var(--quiet);stroke-width:1}
.tick{fill:var(--quiet);font-size:.75rem;font-variant-numeric:tabular-nums}
.figure{font-weight:650;font-variant-numeric:tabular-nums}
.timeline text.figure{paint-order:stroke;stroke:var(--paper);stroke-width:4px;stroke-linejoin:round}
.label{fill:var(--quiet)}
.strip .contested .mark{stroke:var(--accent)}
.strip .contested .dot,.strip .contested .bar{fill:var(--accent)}
.strip .contested .hollow{fill:var(--paper)}
.strip{position:relative}
.strip .names{position:absolute;inset:0}
.strip .plot .aside{opacity:.5}
@media (min-width:40.01rem){
.strip{display:grid;grid-template-columns:minmax(0,17rem) minmax(0,1fr)}
.strip .names{position:static}
.strip .plot .row{transform:translateY(-20px)}
}
.gap .area{fill:var(--accent);opacity:.09}
.gap .bracket{stroke:var(--accent);stroke-width:1.5}
.gap text{fill:var(--accent);font-weight:650}
.band .area{fill:var(--ink);opacity:.1}
.band text{fill:var(--quiet)}
.step{stroke:var(--ink);stroke-width:1.5}
.point circle{fill:var(--paper);stroke:var(--ink);stroke-width:1.5}
.point.contested circle{stroke:var(--accent);stroke-width:2.5}
.point .letter{font-size:.6875rem;font-weight:700}
.undated{fill:var(--wash)}
.picture .sign{font-weight:700}
.strip .sign{fill:var(--accent)}
.key{display:block}
.key>span{margin-right:1rem}
.key b{color:var(--ink)}
@media (forced-colors:active){svg,.mark,.point .letter{fill:CanvasText}.mark,.step,.axis{stroke:CanvasText}.mark.hollow,.point circle{fill:Canvas}}
`
