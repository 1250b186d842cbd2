import { wordSet } from '../../word-set.ts';

/** How a cue begins that asks. */
export const askingVerbs =
  /^(?:ask|asks|asked|asking|question|questions|questioned|questioning|inquire|inquired|press|pressed|wonder|wondered)\b/i;

/** Verbs of saying, anywhere in a cue. */
export const tellingVerbs =
  /\b(?:says|said|claims|claimed|admits|admitted|thinks|believes|told|argues|argued|insists|insisted|wrote|writes)\b/i;

/** Words that two quotations share by chance. */
export const commonWords = wordSet(
  'the and that this with from have has had are was were been for not but you your they their them his her our its who what when where which will would can could should about into there here than then very just more most some all any only also said says because being people think know going want like make made much many way one two get got even every over after before other out',
);
