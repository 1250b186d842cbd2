import type { Content, EntityFile } from '../../files/content.ts';
import type { AttributionRecord } from '../../records/attribution.ts';

/** Whom a person names as the source of a record, or a sentence that says why that cannot be told. */
export type ResolvedSource = { readonly source: AttributionRecord } | { readonly fault: string };

const key = (name: string): string => name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

const letterOrDigit = /[\p{L}\p{N}]/u;

/** Whether a text has a name in it as whole words. */
function hasName(text: string, name: string): boolean {
  const at = text.indexOf(name);
  if (at < 0 || !name.includes(' ')) return false;
  const [before = '', after = ''] = [text[at - 1], text[at + name.length]];
  return !letterOrDigit.test(before) && !letterOrDigit.test(after);
}

/** Every form under which the files, and one article, know each person, organisation and document. */
function knownForms(
  article: string,
  content: Content,
): readonly (readonly [form: string, reference: string])[] {
  const ofFiles = content.entities.flatMap(({ kind, id, data }: EntityFile) =>
    [id, data.name, ...(data.aliases ?? [])].map((form) => [key(form), `${kind}/${id}`] as const),
  );
  const there = new Set<string>(ofFiles.map(([, reference]) => reference));
  const ofArticle = (content.parsed.get(article)?.names ?? [])
    .filter(({ is }) => there.has(is))
    .flatMap(({ is, name, aliases }) => [name, ...aliases].map((form) => [key(form), is] as const));
  return [...ofFiles, ...ofArticle];
}

const listed = (references: readonly string[]): string =>
  references.length < 2
    ? references.join('')
    : `${references.slice(0, -1).join(', ')} or ${references.at(-1) ?? ''}`;

/**
 * Resolves what a person has typed for the source of a record: a reference stands as it is; the name, an alias or the id of
 * one person, organisation or document that has a file is its reference; what names nobody is taken for the article's words
 * for a source without a name. What several are known by, or what has somebody's name in it, is a fault.
 * @param article id of the record's article, whose own forms of names count too
 */
export function resolveSource(typed: string, article: string, content: Content): ResolvedSource {
  const source = typed.trim();
  if (/^(?:people|organisations|documents)\//.test(source)) return { source };
  if (source === '') return { fault: 'Nobody is named: say who it is with --speaker, or leave it out.' };
  const forms = knownForms(article, content);
  const wanted = key(source);
  const found = [...new Set(forms.flatMap(([form, is]) => (form === wanted ? [is] : [])))].sort();
  const [only, ...more] = found;
  if (only !== undefined && more.length === 0) return { source: only };
  if (only !== undefined)
    return {
      fault: `“${source}” can be ${listed(found)}. Say which with --speaker, as in --speaker ${only}`,
    };
  const named = [...new Set(forms.flatMap(([form, is]) => (hasName(wanted, form) ? [is] : [])))].sort();
  return named.length === 0
    ? { source: { unnamed: source } }
    : {
        fault: `“${source}” has the name of ${listed(named)} in it. If that is who is meant, give --speaker ${named[0] ?? ''}`,
      };
}
