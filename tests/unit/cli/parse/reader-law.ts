import fc from 'fast-check';
import { checkContent } from '../../../../src/check/check-content.ts';
import { protocolLine } from '../../../../src/cli/extract/protocol.ts';
import { extractedFrom } from '../../../../src/cli/parse/reader/extract-with-reader.ts';
import { ReaderError } from '../../../../src/cli/parse/reader/reader-error.ts';
import type { Extracted, TextFile } from '../../../../src/cli/parse/extractor.ts';
import { hashBlocks } from '../../../../src/article/blocks/hash-blocks.ts';
import { readPosition } from '../../../../src/article/places/read-position.ts';
import { extract } from '../../../../src/extract/extract.ts';
import { stringsOf } from '../../../../src/files/facts.ts';
import { articleOn, contentOn, emptyDesk, parseOnto, type Desk } from '../../files/desk.ts';
import { story, textOf } from '../../files/invented-articles.ts';
import { lyingAnswer } from './invented-lies.ts';

/** What tries of the law have seen. */
export interface Seen {
  taken: number;
  refused: number;
  faults: number;
}

function insist(holds: boolean, what: () => string): void {
  if (!holds) throw new Error(what());
}

/** Fields whose places are those of their own words. */
const verbatim = ['words', 'clause', 'what', 'cue', 'venue'];

/** Every record has the article's words at its places, and names nobody whom the article does not name. */
function insistOnWords(desk: Desk, { article }: TextFile): void {
  const { text } = article;
  const hashes = new Map(hashBlocks(article).map((hash, index) => [hash, index]));
  for (const { record, base, at } of desk.parsed?.entries ?? []) {
    const insistOnPlaces = (field: string): void => {
      if (field === 'words' && record.startsWith('timeline/') && base['words'] === undefined) return;
      const places = (at[field] ?? []).map((position) => readPosition(article, hashes, position));
      const there = places.map((place) => place && text.slice(place.start, place.end));
      insist(JSON.stringify(there) === JSON.stringify(stringsOf(base[field])), () =>
        [record, field, JSON.stringify(base[field]), JSON.stringify(there)].join(' '),
      );
    };
    for (const field of verbatim) if (base[field] !== undefined) insistOnPlaces(field);
    for (const field of ['role', 'counted'])
      for (const words of stringsOf(base[field])) insist(text.includes(words), () => `${record} ${words}`);
    for (const who of [base['speaker'], base['assertedBy']])
      if (typeof who === 'object' && who !== null && !Array.isArray(who))
        for (const words of stringsOf(who['unnamed']))
          insist(text.includes(words), () => `${record} ${words}`);
  }
  for (const { data } of contentOn(desk, text).entities)
    for (const name of [data.name, ...(data.aliases ?? [])])
      insist(text.includes(name), () => `somebody is called ${name}`);
}

/** What comes of an answer; null where the reader is no longer asked. */
function take(line: string, file: TextFile): Extracted | null {
  try {
    return extractedFrom(line, file, 'liar');
  } catch (error) {
    if (error instanceof ReaderError) return null;
    throw error;
  }
}

function tryAnswer(text: string, answer: (honest: never) => string, seen: Seen): void {
  const file = articleOn(text);
  const honest = JSON.stringify(protocolLine('mill', text, extract(file.article)));
  const line = answer(JSON.parse(honest) as never);
  const extracted = take(line, file);
  if (extracted === null || 'fault' in extracted) {
    seen.faults += 1;
    if (extracted !== null) insist(extracted.fault.length > 20 && extracted.hint !== '', () => line);
    return;
  }
  const { findings, refused } = extracted;
  for (const { finding, why } of refused)
    insist(/^[a-z]+\[\d+\]$/.test(finding) && why.length > 20, () => `${finding} ${why}`);
  const { desk, plan } = parseOnto(emptyDesk, text, { findings, reader: 'liar' });
  insist(plan.leftOut.length === 0, () => JSON.stringify(plan.leftOut));
  insist(desk.parsed?.reader === 'liar', () => 'nobody says who has read');
  seen.taken += plan.outcomes.length;
  seen.refused += refused.length;
  insistOnWords(desk, file);
  const errors = checkContent(contentOn(desk, text)).problems.filter(
    ({ severity }) => severity !== 'warning',
  );
  insist(errors.length === 0, () => `${JSON.stringify(errors, null, 1)}\n${line}`);
  const again = parseOnto(desk, text, { findings, reader: 'liar' });
  insist(again.plan.changes.length === 0, () => JSON.stringify(again.plan.changes));
}

export const nameOfLaw =
  'any answer of another program that reads, true or not: no word becomes a record that is not in the article at its place, and the check finds no error';

/** Whatever a reader answers: no word is written that is not in the article at its place, and the check finds no error. */
export const readerLaw = (
  seen: Seen = { taken: 0, refused: 0, faults: 0 },
): fc.IProperty<[readonly (readonly string[])[], (honest: never) => string]> =>
  fc.property(story, lyingAnswer, (paragraphs, answer) => {
    tryAnswer(textOf(paragraphs), answer, seen);
  });
