import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { check } from 'recheck';
const found: {file:string; line:number; source:string; flags:string}[] = [];
let dyn=0;
for (const f of readdirSync('src',{recursive:true,encoding:'utf8'}).filter(f=>/\.(ts|astro|js)$/.test(f))) {
  let text = readFileSync('src/'+f,'utf8');
  if (f.endsWith('.astro')) text = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  const sf = ts.createSourceFile(f, text, ts.ScriptTarget.Latest, true);
  const walk = (n: ts.Node): void => { if (n.kind === ts.SyntaxKind.RegularExpressionLiteral) { const t=n.getText(); const i=t.lastIndexOf('/'); found.push({file:f,line:sf.getLineAndCharacterOfPosition(n.pos).line+1,source:t.slice(1,i),flags:t.slice(i+1)}); } else if (ts.isNewExpression(n) && n.expression.getText()==='RegExp') dyn++; ts.forEachChild(n, walk); };
  walk(sf);
}
console.log(found.length, 'literals', dyn, 'dynamic');
const t0=performance.now();
const by: Record<string,number> = {};
for (const r of found) { const a=performance.now(); const d = await check(r.source, r.flags.replace(/[dv]/g, c=>c==='v'?'u':''), {timeout: 20000}); by[d.status]=(by[d.status]??0)+1; const ms=Math.round(performance.now()-a); if (d.status!=='safe'|| ms>2000) console.log(`${r.file}:${r.line}`, d.status, d.status!=='safe'&&'error' in d ? JSON.stringify(d.error):'', d.complexity?.summary, ms+'ms', r.source.slice(0,120), d.status==='vulnerable'?JSON.stringify(d.attack?.pattern).slice(0,150):''); }
console.log(by, Math.round(performance.now()-t0));
