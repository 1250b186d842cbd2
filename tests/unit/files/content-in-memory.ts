import type { z } from 'zod';
import { readPlainText } from '../../../src/article/text/read-plain-text.ts';
import type { Article } from '../../../src/article/article.ts';
import { extract } from '../../../src/extract/extract.ts';
import type { Findings } from '../../../src/extract/findings.ts';
import type { ArticleFile, Content, EntityFile, RecordFile } from '../../../src/files/content.ts';
import { emptyContent } from '../../../src/files/empty-content.ts';
import { contentPlanner } from '../../../src/files/merge/plan-content.ts';
import type { ArticlePlan } from '../../../src/files/merge/plan.ts';
import { readParsed } from '../../../src/files/read/read-parsed.ts';
import { readRecord } from '../../../src/files/read/read-record.ts';
import { unreadableFiles } from '../../../src/files/read/unreadable-files.ts';
import { textOf } from '../../../src/files/write/resolve-change.ts';
import { formatParsed } from '../../../src/files/write/write-parsed.ts';
import { entitySchema } from '../../../src/records/entity.ts';
import { eventSchema } from '../../../src/records/event.ts';
import { figureSchema } from '../../../src/records/figure.ts';
import { entityKinds, type RecordKind } from '../../../src/records/id.ts';
import { quoteSchema } from '../../../src/records/quote.ts';
import type { ShortArticle } from './identity/identify-articles.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What was found in an article, by its text: laws read the same ones again and again. */
const read = new Map<string, { readonly article: Article; readonly findings: Findings }>();

function readOnce({ id, text, published, title }: ShortArticle): {
  readonly article: Article;
  readonly findings: Findings;
} {
  const known = read.get(`${id} ${text}`);
  if (known) return known;
  const article = readPlainText(text, { published: published ?? null, title: title ?? null });
  const made = { article, findings: extract(article) };
  read.set(`${id} ${text}`, made);
  return made;
}

function fileOf(short: ShortArticle): ArticleFile {
  const { article } = readOnce(short);
  return {
    id: short.id,
    file: `content/articles/${short.id}.md`,
    metadata: article.metadata,
    article,
    frontMatter: {},
  };
}

/** A file that a plan makes, read as the next parse reads it. */
function readMade<Schema extends z.ZodObject>(path: string, text: string, schema: Schema) {
  const made = readRecord(bytesOf(text), schema);
  if ('flaws' in made) throw new Error(`${path}: ${JSON.stringify(made.flaws)}\n${text}`);
  return made;
}

/** The record files of one kind that plans make. */
function recordsMade<Schema extends z.ZodObject>(
  kind: RecordKind,
  schema: Schema,
  plans: readonly ArticlePlan[],
): RecordFile<z.output<Schema>>[] {
  return plans.flatMap(({ article, changes }) =>
    changes.flatMap((change) => {
      if (!('create' in change) || change.create.kind !== kind) return [];
      const id = change.path.slice(change.path.lastIndexOf('/') + 1).replace('.mdx', '');
      const made = readMade(change.path, textOf(change.create), schema);
      return { kind, article, id, file: `content/${change.path}`, ...made };
    }),
  );
}

function entitiesMade(plans: readonly ArticlePlan[]): EntityFile[] {
  return plans.flatMap(({ changes }) =>
    changes.flatMap((change) => {
      const kind = entityKinds.find((one) => 'create' in change && one === change.create.kind);
      if (!kind || !('create' in change)) return [];
      const id = change.path.slice(kind.length + 1).replace('.mdx', '');
      return {
        kind,
        id,
        file: change.path,
        ...readMade(change.path, textOf(change.create), entitySchema),
      };
    }),
  );
}

/** A content folder in memory after a parse, and what that parse planned. */
export interface ParsedInMemory {
  readonly content: Content;
  readonly plans: readonly ArticlePlan[];
}

/** Parses articles onto a content folder in memory, all of which are read, as a parse does on the disk. It only adds files: edits of what is there fail. */
export function parseInMemory(
  articles: readonly ShortArticle[],
  before: Content = emptyContent,
): ParsedInMemory {
  const files = articles.map(fileOf);
  const content: Content = { ...before, articles: files };
  const planner = contentPlanner(content, unreadableFiles(content));
  for (const [place, file] of files.entries()) {
    const short = articles[place];
    if (short) planner.add(file, readOnce(short).article, readOnce(short).findings);
  }
  const { planNext } = planner.plan();
  const plans = articles.map(
    (short) => planNext(fileOf(short), readOnce(short).article, readOnce(short).findings).plan,
  );
  return {
    plans,
    content: {
      ...content,
      quotes: [...content.quotes, ...recordsMade('quotes', quoteSchema, plans)],
      statistics: [...content.statistics, ...recordsMade('statistics', figureSchema, plans)],
      timeline: [...content.timeline, ...recordsMade('timeline', eventSchema, plans)],
      entities: [...content.entities, ...entitiesMade(plans)],
      parsed: new Map([
        ...content.parsed,
        ...plans.map(({ article, parsed }) => {
          const left = readParsed(bytesOf(formatParsed(parsed)), article);
          if (!('parsed' in left)) throw new Error('what a parse leaves cannot be read');
          return [article, left.parsed] as const;
        }),
      ]),
    },
  };
}
