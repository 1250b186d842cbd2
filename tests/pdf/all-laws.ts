import { isSeenThroughNowhere, standsOutInGrey } from './laws/contrast.ts';
import {
  endsNoPageInAHeading,
  fillsItsFront,
  hasItsPaper,
  hasNoLetterUnderNinePoints,
  keepsWithinItsMargins,
} from './laws/paper.ts';
import { leadsBack, printsNoOtherAddress } from './laws/return.ts';
import { isSoundForQpdf } from './laws/syntax.ts';
import { meetsEveryCondition } from './laws/tags.ts';
import { hasEveryWordOfEveryRecord, numbersItsPages, saysWhatItIs } from './laws/words.ts';
import type { SheetFacts } from './read-facts.ts';

/** What a printed sheet has to hold to; each law gives what is wrong, and nothing where it is kept. */
export type Law = (facts: SheetFacts) => readonly string[] | Promise<readonly string[]>;

/** Every law, by what it says of a sheet. */
export const laws: Readonly<Record<string, Law>> = {
  'has its paper, and stands on one sheet': hasItsPaper,
  'is not turned while half of its front is empty': fillsItsFront,
  'keeps within its margins': keepsWithinItsMargins,
  'has no letter under nine points': hasNoLetterUnderNinePoints,
  'ends no page in a heading': endsNoPageInAHeading,
  'says what it is': saysWhatItIs,
  'numbers its pages and says which release it is, outside the text': numbersItsPages,
  'has every word of every record that may be shown, or says how many it has not': hasEveryWordOfEveryRecord,
  'leads back to the page of its release': leadsBack,
  'prints no address but those of its sources and its own': printsNoOtherAddress,
  'stands out in grey': standsOutInGrey,
  'is seen through nowhere': isSeenThroughNowhere,
  'meets every condition of tagged files': meetsEveryCondition,
  'is sound for qpdf': isSoundForQpdf,
};
