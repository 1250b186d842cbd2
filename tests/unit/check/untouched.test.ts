import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { contentOn, emptyDesk, parseOnto } from '../files/desk.ts';

/** What the check finds wrong with the records that a parse has just written of a text. */
function faultsOf(text: string): string[] {
  const { desk } = parseOnto(emptyDesk, text);
  return checkContent(contentOn(desk, text))
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ file, message }) => `${file}: ${message}`);
}

const pick = (words: string): fc.Arbitrary<string> => fc.constantFrom(...words.split('|'));

const number = pick(
  '12|over 345|at least nine|about 2.5 million|three|two point five million|seven-and-a-half|half a dozen|a half-dozen|' +
    'one in three|7 out of 12|two or three|from 8 to 10|41/2|minus 4.2|1 1/2|1,200|a couple of hundred|dozens of|$3 and 50 cents|' +
    '7 feet, 10 inches|three thousand million|100 grand|No. 12|two-thirds of the|117 000|12,34,567|20 ringgit and 43c|from $75 U.S. per barrel to $45.88|60% in 2018 to 3.9 million|Rs 10,000 crore|nearly 40 percent of|as many as 60|2-3|six in 10',
);
const thing = pick(
  'boats|people|of the members|men and women|houses|years|grand pianos|kilometres|a day|voters, or more',
);
const date = pick(
  'on May 13|between May 13 and Friday|in the winter of 2004-5|since 1998|on Sept.11|in the 1990s|last week|by June 2030|' +
    'on the night of 3 March 2029|two years ago|from Monday to Wednesday|on ’98 models|until 2 p.m. Monday|' +
    'in the week of March 6|on May 8–10, 1945|at Christmas 2010|on the first Tuesday of November|from 13 to 15 July|' +
    'on the twenty-fourth of May 2019|on the last day of March 2019|in December and January|in the quarter ended April 30',
);
const speaker = pick(
  'Ida Holm|the mayor, Ole Berg,|a spokesman for the Harbour Board|10:14PMMayor Ole Berg|THE HARBOUR BOARD HAS SPOKEN The mayor|' +
    'he|critics|the post by an unknown author|the Gazette, quoting Ida Holm,|AT&T|the exit  polls|Mr. Berg, who left in 2019,',
);
const cue = pick(
  'said|has claimed|told the Gazette|wrote on Monday|ruled|warned|, according to the audit, said',
);

const sentence = fc
  .tuple(number, thing, date, speaker, cue, fc.nat(6))
  .map(([many, what, when, who, says, form]) => {
    switch (form) {
      case 0:
        return `${who} ${says} that ${many} ${what} were lost ${when}.`;
      case 1:
        return `“The harbour lost ${many} ${what} ${when},” ${who} ${says}.`;
      case 2:
        return `According to ${who} ${many} ${what} have been sold ${when}.`;
      case 3:
        return `The number rose to ${many} ${what} ${when}, ${who} ${says}, and “fell again”.`;
      case 4:
        return `The harbour was ${many} ${what} long; ${who} closed it ${when}.`;
      case 5:
        return `${who} ${says}: ''${many} ${what}, and it will open ${when}.''`;
      default:
        return `#Harbour: ${many} ${what} ${when} (${who}).`;
    }
  });

const runs = process.env['ONRECORD_RUNS'];
const numRuns = Number(runs ?? 150);

describe('what a parse writes, the check finds nothing wrong with', () => {
  test('on invented texts', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 5 }), (sentences) => {
        expect(faultsOf(`Ida Holm and Mayor Ole Berg met.\n\n${sentences.join(' ')}`)).toEqual([]);
      }),
      { numRuns },
    );
  });

  const shared = process.env['ONRECORD_SHARED'];
  const every = runs === undefined ? 24 : 1;
  const sets = [
    'quotes/train',
    'quotes/dev',
    'dates/timebank',
    'dates/aquaint',
    'dates/wikiwars-dev',
    'figures/duckling-dev',
    'figures/newsquant-dev',
  ];

  test.skipIf(shared === undefined)('on public data', () => {
    const texts = sets.flatMap((set) =>
      readFileSync(join(shared ?? '', `benchmarks/${set}.ndjson`), 'utf8')
        .trim()
        .split('\n')
        .filter((_, index) => index % every === 0)
        .map((line) => (JSON.parse(line) as { readonly text: string }).text),
    );
    expect(texts.flatMap(faultsOf)).toEqual([]);
  });
});
