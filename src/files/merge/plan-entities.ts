import type { FileChange } from '../write/resolve-change.ts';
import type { Article } from '../../article/article.ts';
import type { Findings } from '../../extract/findings.ts';
import { entityKinds } from '../../records/id.ts';
import type { Parsed } from '../../records/parsed.ts';
import type { Identity, NamedIdentity } from '../identity/identity.ts';
import { placer } from '../draft/place-span.ts';

/** The article's names with their roles, in the order of the findings. */
export function nameIdentities(
  findings: Findings,
  identities: ReadonlyMap<number, Identity>,
): NamedIdentity[] {
  return [...identities].map(([place, identity]) => ({
    ...identity,
    role: findings.entities[place]?.role ?? null,
  }));
}

/**
 * The files of people, organisations and documents that are missing: of whoever is new, and of whoever a record refers
 * to though the file is gone. A file that an editor deleted and that nothing refers to stays deleted.
 */
export function planEntities(
  names: readonly NamedIdentity[],
  isThere: (is: string) => boolean,
  referred: ReadonlySet<string>,
): FileChange[] {
  const given = new Set<string>();
  return names.flatMap(({ is, name, aliases, isNew, file = { name, aliases } }) => {
    const kind = entityKinds.find((one) => is.startsWith(`${one}/`));
    if (!kind || isThere(is) || given.has(is) || !(isNew || referred.has(is))) return [];
    given.add(is);
    const facts = { name: file.name, ...(file.aliases.length > 0 ? { aliases: [...file.aliases] } : {}) };
    return [{ path: `${is}.mdx`, create: { kind, facts } }];
  });
}

/** The names of this parse, and those that the article gave before: an id that was given stays given. */
export function parsedNames(names: readonly NamedIdentity[], before: Parsed['names']): Parsed['names'] {
  const now = names.map(({ is, name, aliases, role, inferred, because }) => ({
    is,
    name,
    aliases: [...aliases],
    role,
    inferred,
    ...(because && { because }),
  }));
  const present = new Set(now.map(({ is }) => is));
  const all = [...now, ...before.filter(({ is }) => !present.has(is))];
  const key = ({ is, name }: Parsed['names'][number]): string => `${is} ${name}`;
  return all.sort((one, other) => (key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0));
}

/** Where the article names those who have a file, in text order. */
export function parsedMentions(
  article: Article,
  findings: Findings,
  identities: ReadonlyMap<number, Identity>,
  isThere: (is: string) => boolean,
): Parsed['mentions'] {
  const place = placer(article);
  return [...identities]
    .filter(([, { is }]) => isThere(is))
    .flatMap(([index, { is }]) =>
      (findings.entities[index]?.mentions ?? []).map((span) => ({ of: is, span })),
    )
    .sort((one, other) => one.span.start - other.span.start || one.span.end - other.span.end)
    .flatMap(({ of, span }) => place(span).map((at) => ({ of, at })));
}
