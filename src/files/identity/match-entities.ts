import type { Entity } from '../../extract/findings.ts';
import type { Parsed } from '../../records/parsed.ts';
import { nameKey, type EntityIndex, type KnownEntity } from './entity-index.ts';
import { sameValue } from '../facts.ts';
import { rolesAgree } from './roles-agree.ts';
import { freeId, slug } from '../naming/slug.ts';

/** Whom a name of an article is. */
export interface Identity {
  /** Folder and id, as in `people/ines-okafor`. */
  readonly is: string;
  /** The fullest name that the article gives. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** True where it was known from elsewhere and the name and role alone say that it is the same. */
  readonly inferred: boolean;
  /** True where this article is the first to name it. */
  readonly isNew: boolean;
}

/** A name of the article, and the role that it gives. */
export type NamedIdentity = Identity & { readonly role: string | null };

const namelessIds = { people: 'person', organisations: 'organisation', documents: 'document' } as const;

type ParsedName = Parsed['names'][number];

/** What a finding is called in full: its expansion where the article gives one for letters. */
function fullName({ name, aliases, expansion }: Entity): { name: string; aliases: string[] } {
  if (expansion === undefined || expansion.length <= name.length) return { name, aliases: [...aliases] };
  return { name: expansion, aliases: [name, ...aliases.filter((alias) => alias !== expansion)] };
}

/**
 * What the last parse of the same article took a name for: the same name, else one of which the other is an alias.
 * Where an article has several of one name, as two lawsuits without any other, each gets one that is not yet `taken`.
 */
function sameArticleName(
  kind: string,
  { name, aliases }: { readonly name: string; readonly aliases: readonly string[] },
  before: readonly ParsedName[],
  taken: ReadonlySet<ParsedName>,
): ParsedName | null {
  const sameKind = before.filter(({ is }) => is.startsWith(`${kind}/`));
  const equal = sameKind.filter((one) => one.name === name);
  if (equal.length > 0) return equal.find((one) => !taken.has(one)) ?? null;
  const [only, ...more] = sameKind.filter((one) => one.aliases.includes(name) || aliases.includes(one.name));
  return only && more.length === 0 ? only : null;
}

/** Who, among those of the same full name in other articles, this is; null where nothing but the name says so. */
function sameElsewhere(
  { kind, role }: Entity,
  name: string,
  candidates: readonly KnownEntity[],
  organisations: readonly string[],
): KnownEntity | null {
  if (kind === 'documents') return null;
  const fitting =
    kind === 'organisations'
      ? candidates
      : candidates.filter(
          ({ roles }) =>
            role !== null &&
            name.includes(' ') &&
            [...roles.values()].some((known) => known !== null && rolesAgree(known, role, organisations)),
        );
  const [only, ...more] = fitting;
  return only && more.length === 0 ? only : null;
}

/** Whether a file is the one that a killed parse wrote for this name. */
const isLeftBehind = (
  known: KnownEntity,
  { name, aliases }: { name: string; aliases: readonly string[] },
): boolean => known.isBare && known.name === name && sameValue([...known.aliases], [...aliases]);

/** What is known when an article's names are matched. */
export interface MatchingGround {
  /** Indices of the entities that get a file. */
  readonly wanted: ReadonlySet<number>;
  readonly index: EntityIndex;
  /** The names of the article's last parse. */
  readonly before: readonly ParsedName[];
  /** Reference that the last parse wrote → the namesake whom an editor has put in its place. */
  readonly chosen: ReadonlyMap<string, string>;
  /** Everybody to whom the article's record files refer. */
  readonly inFiles: ReadonlySet<string>;
}

/** Who a name is that the last parse of its article did not know. */
function identifyAnew(
  entity: Entity,
  { name, aliases }: { readonly name: string; readonly aliases: readonly string[] },
  {
    article,
    organisations,
    used,
    ground: { index, inFiles },
  }: {
    readonly article: string;
    readonly organisations: readonly string[];
    /** Whom other names of the article are already. */
    readonly used: ReadonlySet<string>;
    readonly ground: MatchingGround;
  },
): Pick<Identity, 'is' | 'inferred' | 'isNew'> {
  const { kind } = entity;
  const full = { name, aliases };
  const candidates = (index.byName.get(nameKey(kind, name)) ?? []).filter(
    ({ id }) => !used.has(`${kind}/${id}`),
  );
  // A file that no article knows yet was written by a parse that was killed, or its article's `.parsed` was lost.
  const [unclaimed, ...more] = candidates.filter(
    (known) => known.roles.size === 0 && (isLeftBehind(known, full) || inFiles.has(`${kind}/${known.id}`)),
  );
  if (unclaimed && more.length === 0)
    return { is: `${kind}/${unclaimed.id}`, inferred: !isLeftBehind(unclaimed, full), isNew: false };
  const same = sameElsewhere(entity, name, candidates, organisations);
  if (same) return { is: `${kind}/${same.id}`, inferred: true, isNew: false };
  const isTaken = (id: string): boolean => index.taken.has(`${kind}/${id}`) || used.has(`${kind}/${id}`);
  const plain = slug(name) || namelessIds[kind];
  const wanting = kind === 'documents' && isTaken(plain) ? slug(`${plain} ${article}`) : plain;
  return { is: `${kind}/${freeId(wanting, isTaken)}`, inferred: false, isNew: true };
}

/**
 * Says who each of an article's names is. Within the article a name keeps whom the last parse took it for.
 * Across articles it leads to somebody known only where the full name is the same and a role or an organisation agrees
 * (an organisation: the same full name), and the link is marked as inferred. A document is its article's own.
 * Everybody else is new, under an id that nobody has had.
 */
export function matchEntities(
  article: string,
  entities: readonly Entity[],
  ground: MatchingGround,
): Map<number, Identity> {
  const { wanted, index, before, chosen } = ground;
  const identities = new Map<number, Identity>();
  const used = new Set<string>();
  const taken = new Set<ParsedName>();
  const organisations = entities
    .filter(({ kind }) => kind === 'organisations')
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .filter((name) => name.includes(' '));
  const settle = (place: number, identity: Identity): void => {
    identities.set(place, identity);
    used.add(identity.is);
  };
  const open: (readonly [number, Entity])[] = [];
  for (const [place, entity] of entities.entries()) {
    if (!wanted.has(place)) continue;
    const full = fullName(entity);
    const known = sameArticleName(entity.kind, full, before, taken);
    const was = known && (index.formerly.get(known.is) ?? known.is);
    const is = was === null ? null : (chosen.get(was) ?? was);
    // Two names that an editor made one person are both that person: each keeps what the last parse took it for.
    if (known && is !== null && !taken.has(known)) {
      taken.add(known);
      settle(place, { is, ...full, inferred: known.inferred && is === was, isNew: false });
    } else open.push([place, entity]);
  }
  for (const [place, entity] of open) {
    const full = fullName(entity);
    settle(place, { ...full, ...identifyAnew(entity, full, { article, organisations, used, ground }) });
  }
  return identities;
}
