/** The sheet of the pages without script: look.md's paper and ink by day, by night and printed. */
export const STYLE = `:root{--paper:#FBF8F1;--surface:#FFFFFF;--ink:#22281F;--muted:#575F51;--line:#E2DBCB;--sun:#7A5600;--clay:#9C4221;--accent:var(--day);font-size:106.25%;color-scheme:light dark}
@media (prefers-color-scheme:dark){:root{--paper:#151914;--surface:#1D231B;--ink:#ECEFE5;--muted:#AAB4A1;--line:#333B2E;--sun:#E2BE6B;--clay:#F0A383;--accent:var(--night)}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font-family:system-ui,sans-serif;line-height:1.55;overflow-wrap:break-word}
main{max-width:46rem;margin:0 auto;padding:24px 16px 64px}
h1,h2,h3{font-family:ui-serif,Charter,"Iowan Old Style",Georgia,serif;font-weight:600;line-height:1.2;text-wrap:balance;margin:0}
h1{font-size:2.6rem}h2{font-size:1.5rem;margin:0 0 12px}h3{font-size:1.2rem}
p{margin:8px 0}section{margin-top:40px}
a{color:var(--accent);text-underline-offset:.18em;text-decoration-thickness:1px}
a:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:4px}
ul{margin:0;padding-left:20px}li{margin:4px 0}
.muted{color:var(--muted);font-size:.82rem}.lead{font-size:1.2rem;max-width:68ch}
.kind{color:var(--muted);margin:0}.note{color:var(--sun)}.sun{color:var(--sun);font-size:.82rem}
.crest{float:right;width:64px;height:64px;margin:0 0 8px 16px;border-radius:10px;background:var(--accent);color:var(--paper);font:600 2rem/64px ui-serif,Georgia,serif;text-align:center}
.enter{display:inline-block;margin-right:12px;padding:10px 18px;min-height:44px;border-radius:6px;background:var(--accent);color:var(--paper);text-decoration:none;font-weight:600}
.cards{list-style:none;padding:0;display:grid;gap:8px}
.cards li{margin:0;padding:12px 16px;background:var(--surface);border:1px solid var(--line);border-radius:10px}
.cards .muted,.cards .sun{display:block}
.adopted{color:var(--accent)}.rejected,.void{color:var(--clay)}.unresolved{color:var(--sun)}
.row{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:4px 20px}
.charter article{border-top:1px solid var(--line);padding:16px 0}
.charter p{font-family:ui-serif,Charter,"Iowan Old Style",Georgia,serif;max-width:68ch;white-space:pre-line}
.charter .muted{font-family:system-ui,sans-serif}.number{color:var(--muted)}
.language{display:block;max-width:46rem;margin:0 auto;padding:12px 16px 0;text-align:right;font-size:.82rem}
.skip{position:absolute;left:-999px}.skip:focus{left:16px;top:8px;background:var(--surface);padding:8px}
footer{margin-top:56px;border-top:1px solid var(--line);color:var(--muted);font-size:.82rem}
@media print{.enter,.language,.skip{display:none}body{background:#fff;color:#000}}
`;
