import { wordSet } from '../../word-set.ts';

/** Words before an expression that set an end, which may lie ahead of what was done: "extended until Friday". */
export const ends = wordSet('by until till through to payable');

/** Words near a date that look ahead. */
export const ahead = wordSet(
  "will 'll ’ll shall won't won’t would payable due expires expire upcoming tentatively intends intend hopes hope forthcoming redeemable expects expect plans matures deadline must",
);

/** Participles for what is to come. */
export const plannedParticiples = wordSet('set slated scheduled due poised expected');

/** Participles that look ahead where "to" or "for" follows: "set to", "scheduled for". */
export const aheadWithParticle: ReadonlySet<string> = new Set([
  ...plannedParticiples,
  ...wordSet('planned projected supposed'),
]);

/** Verbs in the past. */
export const behind = wordSet(
  'was were had did said says came went took made gave found became began told rose fell met led held sent got ran won lost left kept saw wrote spoke broke shot hit sold bought built brought fought grew drew flew tore stood died',
);

/** Forms of "be" before a participle. */
export const beForms = wordSet('is are was were');

/** Prepositions that set an end: "by Dec. 15", "until Friday". */
export const deadlines = wordSet('by until till');

/** Between "as" and "as" these tell how early something may come. */
export const earliest = wordSet('soon early');

/** Verbs before another that leave it to come, unless "have" puts it behind: "may have won". */
export const openModals = wordSet('should may might can');

/** Words behind "have" where it is no part of another verb: "may have an impact". */
export const afterHaving = wordSet(
  'a an the to in on at for no any some its his her their our more less little',
);

/** What follows a participle that looks ahead: "set to", "scheduled for". */
export const aheadParticles = wordSet('to for');

/** Prepositions for the day before which something happens. */
export const byWords = wordSet('by before');

/** Prepositions for the end of what goes on. */
export const untilWords = wordSet('until till');

/** Forms of "be" before a participle that leave open when. */
export const openForms = wordSet('be is are');

/** Prepositions for a stretch that began in the past, whatever the verb: "on patrol since March". */
export const pastOpeners = wordSet('since');

/** Verbs, as they stand behind "to", for what is done about something that was: "to mark the country's entry on Friday". */
export const lookingBack = wordSet(
  'mark celebrate commemorate honor honour mourn protest condemn denounce avenge remember',
);

/** Words behind "set" with which it plans nothing: "set aside". */
export const unplanned = wordSet('aside off up out fire free foot ablaze');

/** Nouns, behind a day's genitive, for what has been done: "Wednesday's ruling". */
export const doings = wordSet(
  'ruling decision announcement attack bombing blast explosion shooting killing murder crash verdict statement remark comment report editorial declaration arrest death fall rise loss gain close purchase edition resignation disaster quake earthquake storm fire raid strike move',
);

/** Prepositions for the time within which something was. */
export const withins = wordSet('in during');

/** What stands before a verb that is no one's yet: "to expire". */
export const infinitiveMarks = wordSet('to');
