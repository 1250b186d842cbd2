import { wordSet } from '../../word-set.ts';

/** Abbreviations whose full stop ends no sentence. */
export const abbreviations = wordSet(
  'sen rep gov dr mr mrs ms gen lt col st jr sr sgt rev prof capt sens reps det messrs hon maj pres supt no',
);

/** Forms of verbs of saying that are nouns as well. */
export const nominalVerbs = wordSet(
  'report reports call calls comment comments post posts tweet tweets email emails text texts document documents note notes release poll polls study claim claims answer reply response judge judges request review order report-card ad ads read speech forecast forecasts',
);
