import { wordSet } from '../../word-set.ts';

/** Nouns, singular, for what happens on a day: a date before one of them dates it, as in "Wednesday's leak". */
export const happenings = wordSet(
  'accident agreement announcement appearance arrest assassination attack auction ballot battle blast bombing briefing caucus ceremony clash closure collapse collision concert conference convention coup crash debate decision demonstration derailment earthquake election eruption evacuation execution exhibition explosion failure festival final fire flight flood forum funeral game hearing inauguration incident interview invasion killing landing launch leak march massacre match meeting merger murder opening outage parade poll primary protest race raid rally referendum release resignation revolt riot robbery ruling runoff sentencing shooting shutdown siege sinking speech storm strike summit takeover tour tournament trial tsunami uprising verdict visit vote walkout wedding',
);
