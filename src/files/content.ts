import type { Article, ArticleMetadata } from '../article/article.ts';
import type { ArticleFrontMatter } from '../records/article-front-matter.ts';
import type { EntityRecord } from '../records/entity.ts';
import type { Event } from '../records/event.ts';
import type { Value } from './facts.ts';
import type { EntityKind, RecordKind } from '../records/id.ts';
import type { OwnPage } from '../records/newsroom/own-page.ts';
import type { Parsed } from '../records/parsed.ts';
import type { Quote } from '../records/quote.ts';
import type { Release } from '../records/release.ts';
import type { SiteSettings } from '../records/newsroom/site-settings.ts';
import type { Figure } from '../records/figure.ts';

/** The one right answer to a problem: a value for a field, or what its list lacks. */
export type Mend =
  | { readonly field: string; readonly set: Value }
  | { readonly field: string; readonly add: readonly string[] };

/** Something in `content/` that a person has to mend: where it is, what is wrong, what to do. */
export interface ContentProblem {
  /** Path relative to the content folder's parent, with forward slashes. */
  readonly file: string;
  /** Line counted from 1. */
  readonly line: number;
  readonly severity: 'error' | 'warning' | 'note';
  /** Id of the rule of `check` that does not hold; absent where a file cannot be read at all. */
  readonly rule?: string;
  /** What was expected and what was found, in one sentence. */
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
  /** Where there is one right answer, the answer. */
  readonly mend?: Mend;
}

/** One file of `content/articles/`. */
export interface ArticleFile {
  readonly id: string;
  readonly file: string;
  readonly metadata: ArticleMetadata;
  /** Its text; null where that stays with its publisher and no copy is at hand. */
  readonly article: Article | null;
  readonly frontMatter: ArticleFrontMatter;
}

/** One record's file of an article. */
export interface RecordFile<Data> {
  readonly kind: RecordKind;
  /** Id of its article: the folder's name. */
  readonly article: string;
  readonly id: string;
  readonly file: string;
  readonly data: Data;
  /** The editor's note in MDX; empty where there is none. */
  readonly body: string;
  /** Line in the file (counted from 1) on which the body starts. */
  readonly bodyLine: number;
  /** Field → line in the file (counted from 1) on which its key stands. */
  readonly lines: ReadonlyMap<string, number>;
}

/** The file of a person, an organisation or a document. */
export interface EntityFile {
  readonly kind: EntityKind;
  readonly id: string;
  readonly file: string;
  readonly data: EntityRecord;
  readonly body: string;
  readonly bodyLine: number;
  readonly lines: ReadonlyMap<string, number>;
}

/** The file of a page of the newsroom's own. */
export interface OwnPageFile {
  readonly id: string;
  readonly file: string;
  readonly data: OwnPage;
  /** Its text in Markdown. */
  readonly body: string;
}

/** Everything in a content folder, each list sorted by article and id; what could not be read is in `problems` alone. */
export interface Content {
  readonly articles: readonly ArticleFile[];
  readonly quotes: readonly RecordFile<Quote>[];
  readonly statistics: readonly RecordFile<Figure>[];
  readonly timeline: readonly RecordFile<Event>[];
  readonly entities: readonly EntityFile[];
  /** Article id → what the last parse wrote. */
  readonly parsed: ReadonlyMap<string, Parsed>;
  /** Article id → its releases, the oldest first. */
  readonly releases: ReadonlyMap<string, readonly Release[]>;
  /** What `settings.yaml` says, with defaults for what it leaves out. */
  readonly settings: SiteSettings;
  /** Pages of the newsroom's own. */
  readonly ownPages: readonly OwnPageFile[];
  readonly problems: readonly ContentProblem[];
  /** True where a symbolic link stands in the folder: what it leads to is not read, so that it looks deleted. */
  readonly hasLinks?: boolean;
}
