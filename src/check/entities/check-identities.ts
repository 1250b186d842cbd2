import type { Content, ContentProblem, EntityFile } from '../../files/content.ts';
import { formerReferences } from '../../records/former-references.ts';
import { problemAt } from '../ground/check-context.ts';
import { namesContradict } from './names-contradict.ts';

/** A form of a name, and where it is from. */
interface NameForm {
  readonly text: string;
  readonly from: string;
}

/**
 * Holds that the names under which one person goes can be one person's: those of the file, and those that the articles
 * use for whom the last parse took to be this person.
 */
export function checkIdentities(content: Content): ContentProblem[] {
  const former = formerReferences(content.entities);
  const forms = new Map<string, NameForm[]>();
  for (const [article, { names }] of content.parsed)
    for (const { is, name, aliases } of names) {
      const reference = former.get(is) ?? is;
      const list = forms.get(reference) ?? [];
      list.push(...[name, ...aliases].map((text) => ({ text, from: `in the article ${article}` })));
      forms.set(reference, list);
    }
  return content.entities
    .filter(({ kind }) => kind === 'people')
    .flatMap((person) => checkPerson(person, forms.get(`people/${person.id}`) ?? []));
}

function checkPerson(person: EntityFile, inArticles: readonly NameForm[]): ContentProblem[] {
  const { name, aliases = [] } = person.data;
  const own = { text: name, from: 'as the name' };
  const others = [...aliases.map((text) => ({ text, from: 'among the aliases' })), ...inArticles];
  for (const other of others) {
    const why = namesContradict(own.text, other.text);
    if (why !== null)
      return [
        problemAt(
          person,
          other.from === 'among the aliases' ? 'aliases' : 'name',
          'mixed-identity',
          `“${own.text}” stands here ${own.from} and “${other.text}” ${other.from}: ${why}.`,
          'If they are two, give the other a file of its own, with distinctFrom, and point its records there. If a name is misspelt, correct it.',
        ),
      ];
  }
  return [];
}
