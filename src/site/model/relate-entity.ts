import type { Span } from '../../article/article.ts';
import type { AttributionRecord } from '../../records/attribution.ts';
import { contains } from '../text/spans.ts';
import { exchangesOf, type Exchanges } from './exchanges.ts';
import { reach } from './word-places.ts';
import type {
  AnyRecord,
  EventRecord,
  FigureRecord,
  QuoteRecord,
  SiteLookup,
  SiteArticle,
  SiteEntity,
} from './site.ts';

/** A role that somebody had when articles were written, in the words of the newest, and who gives it: newest article first. */
export interface RoleOverTime {
  readonly role: string;
  readonly given: readonly [RoleThen, ...RoleThen[]];
}

/** A role in the words of an article. */
export interface RoleThen {
  readonly role: string;
  readonly article: SiteArticle;
}

/** The sentences of one article in which somebody or something is named. */
export interface NamedInArticle {
  readonly article: SiteArticle;
  /** True where it is inferred that this article means the same one. */
  readonly inferred: boolean;
  readonly times: number;
  readonly sentences: readonly (Span & { readonly block: number })[];
}

/** Everything that a person, an organisation or a document said, asserts, or is named in. */
export interface EntityRelations {
  readonly said: readonly QuoteRecord[];
  readonly figures: readonly FigureRecord[];
  readonly events: readonly EventRecord[];
  /** Records of others that name it: what was said about it. */
  readonly about: readonly AnyRecord[];
  /** Each role once, the role that was given last first. */
  readonly roles: readonly RoleOverTime[];
  readonly articles: readonly NamedInArticle[];
  /** Others of a like name who are somebody else. */
  readonly distinct: readonly SiteEntity[];
  /** Whose questions it answers, and who answers its own. */
  readonly exchanges: Exchanges;
}

/** Whoever a record is attributed to: a quote to its speaker; undefined or null where nobody is named. */
export const attributedTo = (record: AnyRecord): AttributionRecord | null | undefined =>
  record.kind === 'quotes' ? record.data.speaker : record.data.assertedBy;

/** A role without its article and in small letters: two of which this is the same are one. */
const bareRole = (role: string): string => role.replace(/^(?:an?|the) /i, '').toLowerCase();

function rolesOverTime(site: SiteLookup, reference: string): RoleOverTime[] {
  const byRole = Map.groupBy(rolesOf(site, reference), ({ role }) => bareRole(role));
  return [...byRole.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : { role: first.role, given: [first, ...others] },
  );
}

const rolesOf = (site: SiteLookup, reference: string): RoleThen[] =>
  (site.relations.articlesNaming.get(reference) ?? []).flatMap((article) => {
    const given = article.names.flatMap(({ is, role }) => (is === reference && role !== null ? [role] : []));
    const quoted = (site.recordsByArticle.get(article.id)?.quotes ?? []).flatMap(({ data }) =>
      data.speaker === reference && data.role !== undefined ? [data.role] : [],
    );
    const roles = new Map([...quoted, ...given].map((role) => [bareRole(role), role]));
    return [...roles.values()].map((role) => ({ role, article }));
  });

const namedInArticles = (site: SiteLookup, reference: string): NamedInArticle[] =>
  (site.relations.articlesNaming.get(reference) ?? []).flatMap((article) => {
    const at = (site.recordsByArticle.get(article.id)?.mentions ?? []).filter(({ of }) => of === reference);
    if (at.length === 0) return [];
    return {
      article,
      inferred: article.names.some(({ is, inferred }) => is === reference && inferred),
      times: at.length,
      sentences: article.stated.sentences.filter((sentence) =>
        at.some((mention) => contains(sentence, mention.at)),
      ),
    };
  });

/** Works out everything a person, an organisation or a document touches and is touched by; records newest article first. */
export function relateEntity(site: SiteLookup, entity: SiteEntity): EntityRelations {
  const { reference } = entity;
  const { relations } = site;
  const about = (site.relations.articlesNaming.get(reference) ?? []).flatMap((article) => {
    const here = site.recordsByArticle.get(article.id);
    const at = (here?.mentions ?? []).filter(({ of }) => of === reference);
    if (!here || at.length === 0) return [];
    const records: readonly AnyRecord[] = [...here.quotes, ...here.statistics, ...here.timeline];
    return records.filter(
      (record) =>
        attributedTo(record) !== reference &&
        reach(record).some((place) => at.some((mention) => contains(place, mention.at))),
    );
  });
  const said = relations.quotesOf.get(reference) ?? [];
  return {
    said,
    figures: relations.figuresOf.get(reference) ?? [],
    events: relations.eventsOf.get(reference) ?? [],
    about,
    roles: rolesOverTime(site, reference),
    articles: namedInArticles(site, reference),
    distinct: entity.distinctFrom.flatMap((id) => site.entitiesByReference.get(`${entity.kind}/${id}`) ?? []),
    exchanges: exchangesOf(site, reference, said),
  };
}
