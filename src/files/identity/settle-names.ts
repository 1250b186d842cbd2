import type { Entity } from '../../extract/findings.ts';
import type { Parsed } from '../../records/parsed.ts';
import type { EntityIndex } from './entity-index.ts';
import type { Identity } from './identity.ts';

type ParsedName = Parsed['names'][number];

/** What a finding is called in full: its expansion where the article gives one for letters. */
export function fullName({ name, aliases, expansion }: Entity): { name: string; aliases: string[] } {
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

/** What is known of an article before its names are told. */
export interface SettlingGround {
  /** Indices of the entities that get a file. */
  readonly wanted: ReadonlySet<number>;
  readonly index: Pick<EntityIndex, 'formerly'>;
  /** The names of the article's last parse. */
  readonly before: readonly ParsedName[];
  /** Reference that the last parse wrote → the namesake whom an editor has put in its place. */
  readonly chosen: ReadonlyMap<string, string>;
}

/** An article's names: those that the last parse knew, and those about which the whole collection is asked. */
export interface SettledNames {
  /** Index of the entity → who it is. */
  readonly settled: ReadonlyMap<number, Identity>;
  readonly open: readonly number[];
}

/** Tells the names of an article that keep whom its last parse took them for from those that are new in it. */
export function settleNames(
  entities: readonly Entity[],
  { wanted, index, before, chosen }: SettlingGround,
): SettledNames {
  const settled = new Map<number, Identity>();
  const taken = new Set<ParsedName>();
  const open: number[] = [];
  for (const [place, entity] of entities.entries()) {
    if (!wanted.has(place)) continue;
    const full = fullName(entity);
    const known = sameArticleName(entity.kind, full, before, taken);
    // Two names that an editor made one person are both that person: each keeps what the last parse took it for.
    if (known === null || taken.has(known)) {
      open.push(place);
      continue;
    }
    taken.add(known);
    const was = index.formerly.get(known.is) ?? known.is;
    const is = chosen.get(was) ?? was;
    const isInferred = known.inferred && is === was;
    settled.set(place, {
      is,
      ...full,
      inferred: isInferred,
      isNew: false,
      ...(isInferred && known.because && { because: known.because }),
    });
  }
  return { settled, open };
}
