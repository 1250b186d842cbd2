import { splitFrontMatter } from '../../article/front-matter/split-front-matter.ts';
import type { EntityRecord } from '../../records/entity.ts';
import { asFacts, type Facts } from '../facts.ts';
import { editFrontMatter } from '../write/edit-front-matter.ts';
import { fieldOrder } from '../write/write-record.ts';
import type { EntityFile } from '../content.ts';

/** A record that cannot be brought together with another: why, and what to do. */
export class NamesError extends Error {
  override readonly name = 'NamesError';
}

/** The fields that an editor may have written into either file; those that both have must be equal. */
const own = ['note', 'withheld', 'noindex', 'link', 'wikidata'] as const;

/** What an editor wrote into the other file and the kept one lacks. @throws {NamesError} where both say something else */
function ownFields(kept: EntityFile, gone: EntityFile): [string, unknown][] {
  return own.flatMap((field): [string, unknown][] => {
    const [mine, theirs] = [kept.data[field], gone.data[field]];
    if (theirs === undefined || mine === theirs) return [];
    if (mine !== undefined)
      throw new NamesError(
        `Both ${kept.file} and ${gone.file} have ${field}, and they differ. Bring the two together in one of the files by hand, take the line out of the other, and run this again.`,
      );
    return [[field, theirs]];
  });
}

/** A list with what another one adds; null where it adds nothing. */
function widened(list: readonly string[] = [], more: readonly string[]): string[] | null {
  const added = [...new Set(more)].filter((one) => !list.includes(one));
  return added.length > 0 ? [...list, ...added] : null;
}

/** The kept record's fields as they are to be once it is the other one too. */
function joinedFields(kept: EntityFile, gone: EntityFile): Facts {
  const [a, b]: [EntityRecord, EntityRecord] = [kept.data, gone.data];
  const forms = [b.name, ...(b.aliases ?? [])].filter((form) => form !== a.name);
  const lists: [string, string[] | null][] = [
    ['aliases', widened(a.aliases, forms)],
    ['formerly', widened(a.formerly, [gone.id, ...(b.formerly ?? [])])],
    ['distinctFrom', widened(a.distinctFrom, b.distinctFrom ?? [])],
  ];
  return asFacts(
    Object.fromEntries([...lists.filter(([, list]) => list !== null), ...ownFields(kept, gone)]),
  );
}

/**
 * The kept record's file once it is the other one too: the other's name among the aliases, its id among the former ones,
 * and whatever an editor wrote in either.
 * @throws {NamesError} where both say something else in one field, or one says that the other is somebody else
 */
export function joinFiles(text: string, kept: EntityFile, gone: EntityFile): string {
  if ((kept.data.distinctFrom ?? []).includes(gone.id) || (gone.data.distinctFrom ?? []).includes(kept.id))
    throw new NamesError(
      `An editor has said that ${kept.id} and ${gone.id} are two. If they are one after all, take the id out of distinctFrom in ${kept.file} and ${gone.file} first.`,
    );
  const edited = editFrontMatter(text, { set: joinedFields(kept, gone), remove: [] }, fieldOrder(kept.kind));
  if (edited === null)
    throw new NamesError(
      `${kept.file} cannot be changed without harm to what stands in it. Change it by hand.`,
    );
  if (gone.body === '') return edited;
  const parts = splitFrontMatter(edited);
  const gap = parts === null || parts.body.trim() === '' ? '\n' : '\n\n';
  return `${edited.trimEnd()}${gap}${gone.body.trim()}\n`;
}
