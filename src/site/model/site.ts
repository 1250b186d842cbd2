import type { Article, PlacedText, Span } from '../../article/article.ts';
import type { ArticleStock } from '../../files/stock/take-stock.ts';
import type { Status } from '../../files/stock/compute-status.ts';
import type { EntityKind, RecordKind } from '../../records/id.ts';
import type { ToldEvent } from '../../records/event.ts';
import type { Parsed } from '../../records/parsed.ts';
import type { Quote } from '../../records/quote.ts';
import type { OwnPageHead, SiteOwnPage } from './newsroom/own-pages.ts';
import type { SiteSettings } from '../../records/newsroom/site-settings.ts';
import type { ToldFigure } from '../../records/figure.ts';
import type { ChangedRecord, ReleaseDifference } from './compare-releases.ts';

/** Where an article was published, as far as it is known. */
export interface Origin {
  readonly title: string;
  readonly publisher: string | null;
  readonly author: string | null;
  /** EDTF. */
  readonly published: string | null;
  readonly url: string | null;
}

/** A change that the site may tell, with the corrections that give its reason. */
export interface ToldChange extends ChangedRecord {
  readonly reasons: NonNullable<AnyRecord['data']['corrections']>;
}

/** What changed between two releases, or since one, without the words of anything that is withheld. */
export interface ToldChanges extends ReleaseDifference {
  readonly records: readonly ToldChange[];
  /** How many records differ that are withheld now. */
  readonly withheld: number;
}

/** One release of an article as the site tells of it. */
export interface SiteRelease {
  readonly release: number;
  /** EDTF: a day. */
  readonly on: string;
  readonly sha256: string;
  /** What the site says now that the release did not. */
  readonly since: ToldChanges;
  /** What the release says that the one before did not; null for the first. */
  readonly sinceLast: ToldChanges | null;
}

/** An article with all that a page says about it. */
export interface SiteArticle {
  readonly id: string;
  readonly title: string;
  readonly lead: string | null;
  /** A BCP 47 tag. */
  readonly language: string;
  readonly licence: string | null;
  /** `plain`: its own source; `account`: rests on somebody else's article; `away`: the text stays with its publisher. */
  readonly kind: 'plain' | 'account' | 'away';
  readonly origin: Origin;
  /** Its text, which may be shown; null where it stays with its publisher. */
  readonly article: Article | null;
  /** The places of blocks and sentences, and the text as far as records state it: what no record has may be U+FFFC. */
  readonly stated: PlacedText;
  /** Block hashes in the order of the article's blocks. */
  readonly blocks: readonly string[];
  readonly names: Parsed['names'];
  /** The program of another maker that read it; null where On Record did. */
  readonly reader: string | null;
  readonly proof: Parsed['proof'];
  /** The oldest first. */
  readonly releases: readonly SiteRelease[];
  /** True where search engines are asked to leave its pages out, and those of its records. */
  readonly noindex: boolean;
  /** Path of its file, from the content folder's parent; empty where a withheld name stands in it. */
  readonly file: string;
}

/** As much of an article as names it. */
export type ArticleHead = Pick<SiteArticle, 'id' | 'title' | 'language'>;

/** One record of an article with its places in the article's text. */
export interface SiteRecord<Kind extends RecordKind, Data> {
  readonly kind: Kind;
  readonly article: string;
  readonly id: string;
  readonly data: Data;
  /** Field → its places in the article's text, in UTF-16 units. */
  readonly places: ReadonlyMap<string, readonly Span[]>;
  readonly status: Status;
  /** The editor's note in MDX; null where nobody has written one. */
  readonly note: string | null;
  /** The address in the content folder, where its own is another as a withheld name stands in it; it is shown nowhere. */
  readonly notedAt?: string;
  /** Path of its file, from the content folder's parent; empty where a withheld name stands in it. */
  readonly file: string;
}

/** A quote's record with its places. */
export type QuoteRecord = SiteRecord<'quotes', Quote>;
/** A statistic's record with its places. */
export type FigureRecord = SiteRecord<'statistics', ToldFigure>;
/** An event's record with its places. */
export type EventRecord = SiteRecord<'timeline', ToldEvent>;
/** A record of any of the three kinds. */
export type AnyRecord = QuoteRecord | FigureRecord | EventRecord;

/** Records that another one touches in one way: a section of its page, whose id is the section's anchor. */
export interface RelatedRecords {
  readonly id: string;
  readonly title: string;
  readonly records: readonly AnyRecord[];
  /** What a reader has to know to read the list rightly. */
  readonly note?: string;
  /** The page that has all of the list, where this one shows a part: its path below the site's base, and what its link says. */
  readonly whole?: { readonly path: string; readonly text: string };
}

/** A person, an organisation or a document. */
export interface SiteEntity {
  readonly kind: EntityKind;
  readonly id: string;
  /** Folder and id, as records refer to it. */
  readonly reference: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly about: string | null;
  readonly link: string | null;
  /** Its id at Wikidata, as in Q42; null where no editor gave one. */
  readonly wikidata: string | null;
  readonly formerly: readonly string[];
  readonly distinctFrom: readonly string[];
  /** The editor's note in MDX; null where nobody has written one. */
  readonly note: string | null;
  /** The address in the content folder, where its own is another as a withheld name stands in it; it is shown nowhere. */
  readonly notedAt?: string;
  /** True where search engines are asked to leave its page out. */
  readonly noindex: boolean;
  /** Path of its file, from the content folder's parent; empty where a withheld name stands in it. */
  readonly file: string;
}

/** One place at which an article names somebody or something. */
export interface Mention {
  readonly of: string;
  readonly article: string;
  readonly at: Span;
}

/** The records of one article, each list in the order of its text. */
export interface ArticleRecords {
  readonly quotes: readonly QuoteRecord[];
  readonly statistics: readonly FigureRecord[];
  readonly timeline: readonly EventRecord[];
  readonly mentions: readonly Mention[];
}

/** Finds what has a key. It cannot be walked through: whoever has no more than this knows of nothing that it did not ask for. */
export interface Finder<Found> {
  readonly get: (key: string) => Found | undefined;
}

/** Figures that can be drawn on one scale: the words for what they count, their unit and the time they cover are the same. */
export interface ComparedFigures {
  /** What is counted, in the words of the first. */
  readonly counted: string;
  /** EDTF. */
  readonly period: string;
  readonly figures: readonly [FigureRecord, FigureRecord, ...FigureRecord[]];
  /** True where an editor knows that all of them count the same. */
  readonly sameCount: boolean;
}

/** The records of a site by what relates them, so that a record's relations take no look at all the others. Each list in the site's order. */
export interface Relations {
  /** By the day they were said or happened, EDTF. */
  readonly quotesOfDay: Finder<readonly QuoteRecord[]>;
  readonly eventsOfDay: Finder<readonly EventRecord[]>;
  /** By whoever said or asserts it, as records refer to them. */
  readonly quotesOf: Finder<readonly QuoteRecord[]>;
  readonly figuresOf: Finder<readonly FigureRecord[]>;
  readonly eventsOf: Finder<readonly EventRecord[]>;
  /** By unit and change, and by amount or by the words for what is counted. */
  readonly figuresOfAmount: Finder<readonly FigureRecord[]>;
  readonly figuresOfWords: Finder<readonly FigureRecord[]>;
  /** Those that can be drawn on one scale with a figure, by its address. */
  readonly comparedWith: Finder<ComparedFigures>;
  /** The articles that name a person, an organisation or a document, or quote it. */
  readonly articlesNaming: Finder<readonly SiteArticle[]>;
}

/** What the page of one article, record or name can ask the site for. */
export interface SiteLookup {
  readonly settings: SiteSettings;
  /** In the order of their links. */
  readonly ownPages: readonly OwnPageHead[];
  readonly articlesById: Finder<SiteArticle>;
  /** For a page that only names an article: it does not change with the article's text. */
  readonly headsById: Finder<ArticleHead>;
  readonly entitiesByReference: Finder<SiteEntity>;
  readonly recordsByArticle: Finder<ArticleRecords>;
  readonly relations: Relations;
}

/** An address that a name had before. */
export interface FormerAddress {
  readonly kind: EntityKind;
  readonly id: string;
  /** The names that have a page now and claim it, at least one. */
  readonly names: readonly SiteEntity[];
  /** True where one record became several, whether or not all of them are shown. */
  readonly isSplit: boolean;
}

/** An address that a printed sheet may bear, and that no page of an article has any longer. */
export interface FormerArticlePage {
  /** Below `articles/`, without a slash at either end: `old-id/releases/1`. */
  readonly path: string;
  /** The page that stands for it now, below `articles/`; null where its article was taken off the site. */
  readonly to: string | null;
}

/** All that the site shows, withheld records and names left out. */
export interface Site extends SiteLookup {
  /** Newest first. */
  readonly articles: readonly SiteArticle[];
  /** Of each article, in the order of {@link Site.articles}; within an article in the order of its text. */
  readonly quotes: readonly QuoteRecord[];
  readonly statistics: readonly FigureRecord[];
  readonly timeline: readonly EventRecord[];
  /** By name. */
  readonly entities: readonly SiteEntity[];
  readonly mentions: readonly Mention[];
  readonly ownPageTexts: readonly SiteOwnPage[];
  /** How everything in the content folder stands with its editors; what is withheld is in it too, and is counted alone. */
  readonly stock: readonly ArticleStock[];
  readonly formerAddresses: readonly FormerAddress[];
  readonly formerArticles: readonly FormerArticlePage[];
  readonly articlesById: ReadonlyMap<string, SiteArticle>;
  readonly entitiesByReference: ReadonlyMap<string, SiteEntity>;
  readonly recordsByArticle: ReadonlyMap<string, ArticleRecords>;
}
