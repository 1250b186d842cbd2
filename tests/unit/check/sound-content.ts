import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

export const article = `---
title: The harbour of Lund is to be dredged
publisher: The Lund Courier
published: 2021-05-04
---

“We will dredge the harbour, and not the river,” Mayor Ida Holm said. “It takes more than 1,200 tonnes of sand.”

Holm told the council: The old pier goes first.”

The harbour was last dredged in 1998.
`;

export const quote = `---
speaker: people/ida-holm
role: Mayor
kind: direct
words:
  - - We will dredge the harbour, and not the river,
    - It takes more than 1,200 tonnes of sand.
cue: said
---
`;

export const statistic = `---
words: more than 1,200 tonnes
clause: It takes more than 1,200 tonnes of sand.
value: 1200
bound: over
unit: metric ton
counted: sand
assertedBy: people/ida-holm
---
`;

export const event = `---
date: "1998"
relation: on
words: in 1998
what: The harbour was last dredged in 1998.
---
`;

export const files = {
  article: 'articles/harbour.md',
  person: 'people/ida-holm.mdx',
  quote: 'quotes/harbour/holm-dredge.mdx',
  statistic: 'statistics/harbour/1200-tonnes.mdx',
  event: 'timeline/harbour/1998-dredged.mdx',
} as const;

const sound: Readonly<Record<string, string>> = {
  [files.article]: article,
  [files.person]: '---\nname: Ida Holm\n---\n',
  [files.quote]: quote,
  [files.statistic]: statistic,
  [files.event]: event,
};

/** Writes a sound content folder with some files changed or added; it is taken away when the test ends. */
export function writeContent(changes: Readonly<Record<string, string>> = {}): string {
  const parent = mkdtempSync(join(tmpdir(), 'onrecord-check-'));
  onTestFinished(() => {
    rmSync(parent, { recursive: true, force: true });
  });
  for (const [file, text] of Object.entries({ ...sound, ...changes })) {
    const path = join(parent, 'content', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return join(parent, 'content');
}
