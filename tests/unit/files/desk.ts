import type { PresentFile } from '../../../src/files/present-file.ts';
import { readPlainText } from '../../../src/article/text/read-plain-text.ts';
import { extract } from '../../../src/extract/extract.ts';
import type { TextFile } from '../../../src/cli/parse/extractor.ts';
import type { Findings } from '../../../src/extract/findings.ts';
import type { Content, RecordFile } from '../../../src/files/content.ts';
import type { z } from 'zod';
import { editFrontMatter } from '../../../src/files/write/edit-front-matter.ts';
import { formatParsed } from '../../../src/files/write/write-parsed.ts';
import { indexEntities } from '../../../src/files/identity/entity-index.ts';
import { identifier } from '../../../src/files/identity/identify-names.ts';
import { asFacts, type Facts } from '../../../src/files/facts.ts';
import { planArticle } from '../../../src/files/merge/plan-article.ts';
import type { ArticlePlan } from '../../../src/files/merge/plan.ts';
import { readParsed } from '../../../src/files/read/read-parsed.ts';
import { readRecord } from '../../../src/files/read/read-record.ts';
import { fieldOrder } from '../../../src/files/write/write-record.ts';
import { entitySchema } from '../../../src/records/entity.ts';
import { eventSchema } from '../../../src/records/event.ts';
import { entityKinds, type RecordKind } from '../../../src/records/id.ts';
import type { Parsed } from '../../../src/records/parsed.ts';
import { quoteSchema } from '../../../src/records/quote.ts';
import { defaultSettings } from '../../../src/records/newsroom/site-settings.ts';
import { figureSchema } from '../../../src/records/figure.ts';
import { textOf } from '../../../src/files/write/resolve-change.ts';

/** A content folder of one article, in memory: path → text, and what the last parse left. */
export interface Desk {
  readonly files: ReadonlyMap<string, string>;
  readonly parsed: Parsed | null;
}

export const emptyDesk: Desk = { files: new Map(), parsed: null };

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function readFacts(
  kind: string,
  bytes: Uint8Array,
): { readonly facts: Facts; readonly hasNote: boolean } | null {
  const read =
    kind === 'quotes'
      ? readRecord(bytes, quoteSchema)
      : kind === 'statistics'
        ? readRecord(bytes, figureSchema)
        : kind === 'timeline'
          ? readRecord(bytes, eventSchema)
          : null;
  return read && 'data' in read ? { facts: asFacts(read.data), hasNote: read.body !== '' } : null;
}

/** A record's file as a plan sees it; null for the file of a person, and for one that cannot be read. */
export function presentFile(path: string, text: string): PresentFile | null {
  const [kind = '', , name = ''] = path.split('/');
  const read = readFacts(kind, bytesOf(text));
  return read && { record: `${kind}/${name.replace('.mdx', '')}`, ...read };
}

function entitiesOn(files: Desk['files']): Content['entities'] {
  return [...files].flatMap(([path, text]) => {
    const kind = entityKinds.find((one) => path.startsWith(`${one}/`));
    const read = kind && readRecord(bytesOf(text), entitySchema);
    return kind && read && 'data' in read
      ? [{ kind, id: path.slice(kind.length + 1).replace('.mdx', ''), file: path, ...read }]
      : [];
  });
}

/** The article of a desk, as a content folder has it. */
export function articleOn(text: string): TextFile {
  const article = readPlainText(text, { published: '2031-05-04', title: 'The mill of Sorn' });
  const { metadata } = article;
  return { id: 'mill', file: 'content/articles/mill.md', metadata, article, frontMatter: {} };
}

/** The files of one kind of record on a desk, all of which must be valid. */
function recordsOn<Schema extends z.ZodObject>(
  kind: RecordKind,
  schema: Schema,
  { files }: Desk,
): RecordFile<z.output<Schema>>[] {
  return [...files].flatMap(([path, text]) => {
    if (!path.startsWith(`${kind}/`)) return [];
    const read = readRecord(bytesOf(text), schema);
    if ('flaws' in read) throw new Error(`${path}: ${JSON.stringify(read.flaws)}\n${text}`);
    const id = path.slice(path.lastIndexOf('/') + 1).replace('.mdx', '');
    return [{ kind, article: 'mill', id, file: `content/${path}`, ...read }];
  });
}

/** A desk as the content folder that it stands for. */
export const contentOn = (desk: Desk, text: string): Content => ({
  articles: [articleOn(text)],
  quotes: recordsOn('quotes', quoteSchema, desk),
  statistics: recordsOn('statistics', figureSchema, desk),
  timeline: recordsOn('timeline', eventSchema, desk),
  entities: entitiesOn(desk.files),
  parsed: new Map(desk.parsed ? [['mill', desk.parsed]] : []),
  releases: new Map(),
  settings: defaultSettings,
  ownPages: [],
  problems: [],
});

/**
 * Parses an article's text onto a desk, as a parse of a content folder does on the disk.
 * @param found what another reader found in it, and how that is called
 */
export function parseOnto(
  desk: Desk,
  text: string,
  found?: { readonly findings: Findings; readonly reader: string },
): { readonly desk: Desk; readonly plan: ArticlePlan } {
  const { article } = articleOn(text);
  const content: Content = {
    articles: [],
    quotes: [],
    statistics: [],
    timeline: [],
    entities: entitiesOn(desk.files),
    parsed: new Map(desk.parsed ? [['mill', desk.parsed]] : []),
    releases: new Map(),
    settings: defaultSettings,
    ownPages: [],
    problems: [],
  };
  const index = indexEntities(content, new Set());
  const findings = found?.findings ?? extract(article);
  const before = desk.parsed;
  const present = [...desk.files].flatMap(([path, one]) => presentFile(path, one) ?? []);
  const names = identifier(content, index);
  names.add({ id: 'mill', article, findings, before, files: present });
  const plan = planArticle({
    id: 'mill',
    article,
    findings,
    identities: names.identify().of('mill'),
    before,
    files: present,
    reader: found?.reader,
    unreadable: new Set(),
    index,
  });
  const files = new Map(desk.files);
  for (const change of plan.changes) {
    const before = files.get(change.path) ?? '';
    const after =
      'create' in change ? textOf(change.create) : editFrontMatter(before, change, fieldOrder(change.kind));
    if (after === null || ('create' in change && files.has(change.path)))
      throw new Error(`cannot be changed: ${change.path}\n${before}`);
    files.set(change.path, after);
  }
  // As on the disk, the next parse reads the bytes that this one writes.
  const read = readParsed(bytesOf(formatParsed(plan.parsed)), 'mill');
  if (!('parsed' in read)) throw new Error('what a parse leaves cannot be read');
  return { desk: { files, parsed: read.parsed }, plan };
}
