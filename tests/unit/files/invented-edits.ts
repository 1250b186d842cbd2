import fc from 'fast-check';

/** One edit of a record's file by hand; null deletes the file. */
export type HandEdit = (text: string) => string | null;

interface Parts {
  /** The fields of the front matter, each with its lines. */
  readonly fields: readonly string[];
  readonly body: string;
}

/** Cuts a file with LF line ends into its fields and its body. */
function partsOf(text: string): Parts {
  const end = text.indexOf('\n---\n', 3) + 1;
  return { fields: text.slice(4, end).split(/^(?=[a-zA-Z])/m), body: text.slice(end + 4) };
}

const joined = ({ fields, body }: Parts): string => `---\n${fields.join('')}---\n${body}`;

const editFields = (text: string, change: (fields: readonly string[]) => readonly string[]): string => {
  const parts = partsOf(text);
  return joined({ ...parts, fields: change(parts.fields) });
};

const nameOf = (field: string): string => field.slice(0, field.indexOf(':'));

const setField = (text: string, name: string, line: string): string =>
  editFields(text, (fields) => {
    const at = fields.findIndex((field) => nameOf(field) === name);
    return at === -1 ? [...fields, line] : fields.with(at, line);
  });

const optional = ['role', 'cue', 'date', 'venue', 'unit', 'counted', 'assertedBy', 'inferred'];
const words = fc.constantFrom('so she said', 'Mayor of Sorn', '“both” of them: yes', 'a # b', 'x');

/** Fields changed, deleted and added, comments, blank lines, quotation marks, the order of keys, bodies, whole files. */
export const handEdit: fc.Arbitrary<HandEdit> = fc.oneof(
  { arbitrary: fc.constant<HandEdit>(() => null), weight: 1 },
  {
    arbitrary: fc
      .tuple(fc.constantFrom('role', 'cue', 'counted', 'title', 'context', 'what', 'clause'), words)
      .map(
        ([name, value]): HandEdit =>
          (text) =>
            setField(text, name, `${name}: ${JSON.stringify(value)}\n`),
      ),
    weight: 5,
  },
  {
    arbitrary: fc
      .constantFrom(
        ['speaker', 'speaker: people/clara-voss\n'],
        ['speaker', 'speaker: { unnamed: a miller } # he said so\n'],
        ['assertedBy', 'assertedBy: people/nils-berg\n'],
        ['value', 'value: 7\n'],
        ['confirmed', 'confirmed: { by: Ada Zorn, on: 2031-05-05 }\n'],
        ['confirmed', 'confirmed:\n  by: Ada Zorn\n  on: 2031-05-05\n'],
        ['noLongerInArticle', 'noLongerInArticle: true\n'],
      )
      .map(
        ([name = '', line = '']): HandEdit =>
          (text) =>
            setField(text, name, line),
      ),
    weight: 4,
  },
  {
    arbitrary: fc.constantFrom('2031-05-09', '2030').map(
      (date): HandEdit =>
        (text) =>
          setField(text, 'date', `date: "${date}" # from the minutes\n`),
    ),
    weight: 2,
  },
  {
    arbitrary: fc.constantFrom(...optional).map(
      (name): HandEdit =>
        (text) =>
          editFields(text, (fields) => fields.filter((field) => nameOf(field) !== name)),
    ),
    weight: 3,
  },
  {
    arbitrary: fc.tuple(fc.nat(20), fc.constantFrom('# asked twice\n', '\n', '# a: b\n\n')).map(
      ([place, line]): HandEdit =>
        (text) =>
          editFields(text, (fields) => fields.toSpliced(place % fields.length, 0, line)),
    ),
    weight: 4,
  },
  {
    arbitrary: fc.nat(20).map(
      (place): HandEdit =>
        (text) =>
          editFields(text, (fields) => {
            const at = place % fields.length;
            return [...fields.toSpliced(at, 1), ...fields.slice(at, at + 1)];
          }),
    ),
    weight: 2,
  },
  {
    arbitrary: fc.constantFrom("'", '"').map(
      (mark): HandEdit =>
        (text) =>
          text.replace(/^(kind|speaker|bound|relation): ([\w/-]+)$/m, `$1:   ${mark}$2${mark}  # seen`),
    ),
    weight: 2,
  },
  {
    arbitrary: words.map(
      (note): HandEdit =>
        (text) =>
          `${text}\n${note}   \n\n---\nmore`,
    ),
    weight: 2,
  },
);
