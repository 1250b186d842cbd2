import type { QuoteRecord, SiteLookup } from '../../model/site.ts';
import type { Words } from '../../words/words.ts';
import { inOneList } from '../../words/grammar/sentence.ts';
import { whoSaysWhat, type SpeakerLine } from '../../views/speakers/who-says-what.ts';
import { attributedName } from '../../views/tell/attributed-name.ts';
import { inferredOf } from '../../views/tell/infer-once.ts';
import type { Line, SheetSpeaker } from './sheet.ts';

function hearerOf(site: SiteLookup, { hearing }: SpeakerLine, words: Words): Line {
  if (hearing === null) return [];
  if (hearing.is === 'venue') return [{ text: hearing.venue, inferred: hearing.inferred, verbatim: true }];
  const { who, inferred } = hearing;
  const name =
    typeof who === 'string' ? site.entitiesByReference.get(who)?.name : (who?.unnamed ?? undefined);
  const hearer: Line = [{ text: name ?? words.quote.somebody, inferred, verbatim: name !== undefined }];
  return inOneList(words.quote.speakers[hearing.is](hearer), (text) => ({ text }));
}

/** Words who says what to whom and about whom for paper; nothing where one source alone does. */
export function composeSpeakers(
  site: SiteLookup,
  quotes: readonly QuoteRecord[],
  words: Words,
): readonly SheetSpeaker[] {
  const lines = whoSaysWhat(site, quotes);
  if (lines.length < 2) return [];
  return lines.map((line) => {
    const [first] = line.quotes;
    const { speaker, withRole } = line;
    const role = withRole?.data.role;
    return {
      speaker: [
        {
          text: attributedName(site, first) ?? words.quote.nobody,
          inferred: line.quotes.every((quote) => inferredOf(site, quote).includes('speaker')),
          strong: true,
          verbatim: typeof speaker === 'object' && speaker !== null,
        },
      ],
      role:
        withRole === null || role === undefined
          ? []
          : [{ text: role, inferred: inferredOf(site, withRole).includes('role'), verbatim: true }],
      toWhom: hearerOf(site, line, words),
      about: line.about.map(({ name }) => name),
    };
  });
}
