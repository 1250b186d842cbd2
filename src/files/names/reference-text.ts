/** A reference as its two parts: folder and id. */
export interface Reference {
  readonly kind: string;
  readonly id: string;
}

/** Takes `people/ines-okafor` apart. */
export function readReference(reference: string): Reference {
  const [kind = '', id = ''] = reference.split('/');
  return { kind, id };
}

/** Where a reference may stand in a file, each place as a pattern with what stands before, the reference, and what stands behind it. */
type Places = (reference: string) => RegExp;

const tags: Readonly<Record<string, string>> = { people: 'Person' };

const fields = '(?:speaker|assertedBy|editor|article|lastParse|edit)';

/** In a record's front matter, in a file to work through, and, by the id alone, in what a note calls. */
const inText: Places = (reference) => {
  const { kind, id } = readReference(reference);
  const tag = tags[kind];
  const called = tag === undefined ? '' : String.raw`|(?<=<${tag}\b[^<>]{0,200}?\bid=["'])${id}(?=["'])`;
  return new RegExp(
    String.raw`(?<=^[ -]*${fields}:[ \t]*["']?)${reference}(?=["']?[ \t]*(?:#.*)?\r?$)${called}`,
    'gm',
  );
};

/** In a line of what the last parse left. */
const inParsed: Places = (reference) =>
  new RegExp(String.raw`(?<="(?:speaker|assertedBy|is|of)":")${reference}(?=")`, 'g');

const placesIn = { text: inText, parsed: inParsed } as const;

/** A text whose references were changed, and which of those that it has now were others before (counted from 0). */
export interface Readdressed {
  readonly text: string;
  readonly changed: readonly number[];
}

function writtenAs(found: string, to: string): string {
  return found.includes('/') ? to : readReference(to).id;
}

/**
 * Leads references somewhere else, and leaves every other byte as it is.
 * @param only which of the references to `from` are meant, counted from 0; all where it is left out
 */
export function readdress(
  text: string,
  { form, from, to, only }: { form: 'text' | 'parsed'; from: string; to: string; only?: readonly number[] },
): Readdressed {
  let count = 0;
  const starts: number[] = [];
  let shift = 0;
  const changed = text.replace(placesIn[form](from), (found: string, ...rest: unknown[]) => {
    const offset = rest.find((one) => typeof one === 'number') ?? 0;
    const isMeant = only === undefined || only.includes(count);
    count++;
    if (!isMeant) return found;
    const written = writtenAs(found, to);
    starts.push(offset + shift);
    shift += written.length - found.length;
    return written;
  });
  const now = [...changed.matchAll(placesIn[form](to))].map(({ index }) => index);
  return { text: changed, changed: starts.map((start) => now.indexOf(start)) };
}
