import recognizers from '@microsoft/recognizers-text-suite';
import { parse } from 'chrono-node';
import nlp from 'compromise';
import type { DatedText } from './read-texts.ts';

const reference = (published: string | null): Date => new Date(published ?? '2024-12-22');
const english = 'en-us';

/** What the peers do with one text. */
export const peerTasks: readonly (readonly [string, (one: DatedText) => unknown])[] = [
  ['compromise .quotations()', ({ text }) => nlp(text).quotations().json()],
  ['chrono-node parse()', ({ text, published }) => parse(text, reference(published))],
  [
    'Microsoft recognizeDateTime()',
    ({ text, published }) => recognizers.recognizeDateTime(text, english, 0, reference(published)),
  ],
  ['Microsoft recognizeNumber()', ({ text }) => recognizers.recognizeNumber(text, english)],
  ['Microsoft recognizePercentage()', ({ text }) => recognizers.recognizePercentage(text, english)],
];
