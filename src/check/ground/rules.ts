/** One thing that must hold of a content folder. */
export interface Rule {
  /** An error fails the check; a warning asks an editor to look; a note tells what an editor has changed. */
  readonly severity: 'error' | 'warning' | 'note';
  /** What holds, in one sentence. */
  readonly holds: string;
  /** True where `--fix` can mend what breaks it, wherever there is one right answer. */
  readonly isFixed: boolean;
}

const error = (holds: string, isFixed = false): Rule => ({ severity: 'error', holds, isFixed });
/** An error that may have one right answer. */
const mendable = (holds: string): Rule => error(holds, true);
const warning = (holds: string): Rule => ({ severity: 'warning', holds, isFixed: false });
const note = (holds: string): Rule => ({ severity: 'note', holds, isFixed: false });

/** Every rule of the check under its id, in the order in which the list shows them. */
export const rules = {
  'unreadable-file': error('Every file can be read and has the fields of its kind.'),
  'stray-file': warning('Every file in the content folder is one that is read.'),
  'missing-article': error('The article of a record is there.'),
  'quote-not-verbatim': mendable(
    'A quotation has the article’s own words; cuts […] and insertions [the agency] are allowed.',
  ),
  'meaning-cut': error(
    'A cut or insertion leaves what was said as it was, or an editor has signed it with cut.',
  ),
  'cut-without-cut': error('Only words with a cut or an insertion are signed with cut.'),
  'unmarked-cut': error('Where words between marks are left out, […] says so.'),
  'outside-marks': error('What is told as direct speech stands in the article’s quotation marks.'),
  'several-speakers': error('A quotation’s parts are one speaker’s.'),
  'unbalanced-marks': error(
    'unbalanced: true stands where a quotation’s marks do not balance in the article, and only there.',
  ),
  'reported-in-marks': error('What is told as reported does not stand in quotation marks.'),
  'nobody-says-so': error('What is told as reported has in its sentence who says so.'),
  'not-in-article': mendable(
    'Clauses, roles, cues, venues, what is counted and sources without a name are the article’s words.',
  ),
  'no-longer-in-article': error(
    'What is marked noLongerInArticle was read from the article, and stands in it no more.',
  ),
  'clause-cut-short': error('A clause has what governs it in its sentence.'),
  'clause-missing': warning('An event says what happened, and a figure what is counted.'),
  'publishers-sentence': error(
    'Of a text that stays away, an editor’s words have no more than ten words in a row.',
  ),
  'quoted-too-much': error('Quotations stay within their share of a text that stays away.'),
  'words-outside-clause': mendable('A figure’s words stand in its clause.'),
  'figure-cut-short': error('A figure’s words have its bound, sign and scale.'),
  'value-mismatch': error('A figure’s value is what its words state.'),
  'bound-not-stated': error('A figure whose words state no bound has none.'),
  'bound-differs': error('A figure’s bound is the one that its words state.'),
  'sum-differs': warning('Where a sentence states a whole and all its parts, they add up.'),
  'percentage-differs': warning('A percentage is the one that the sentence’s own figures make.'),
  'impossible-date': error('Every date exists in the calendar.'),
  'date-contradicts-words': error('A date does not contradict its words.'),
  'date-without-words': error('An event’s date has words that state it.'),
  'date-elsewhere': error('The words for a date stand in the paragraph of what happened, or in a dateline.'),
  'upcoming-past': error('What is upcoming is not over when the article appears.'),
  'undeclared-inference': mendable('What the words of a date do not state is declared as inferred.'),
  'quote-after-article': error('No quotation is dated after its article.'),
  'named-as-unnamed': error('Whoever has a file is named by it, and not as a source without a name.'),
  'missing-reference': error('Every reference leads to a record that is there.'),
  'self-reference': error('No record refers to itself.'),
  'former-reference': mendable('References name the id that a record has now.'),
  'colliding-former-id': warning('A former id is no record’s id any more; two that claim one were split.'),
  'same-name': warning('Two of one name are told apart by distinctFrom, or are one.'),
  'mixed-identity': warning('The names of one person can be one person’s.'),
  'names-withheld': warning('No words of an editor’s own name somebody who is withheld.'),
  'correction-without-reason': error('A correction gives its reason.'),
  'correction-without-change': error('A correction says something else now than before.'),
  'correction-before-article': warning('No correction is older than its article.'),
  'confirmed-changed': error('The facts of a confirmed record are those that were confirmed.'),
  'correction-missing': error('A confirmed fact that changes is given notice of under corrections.'),
  'invalid-note': error('A note is valid MDX.'),
  'note-runs-code': error('A note runs no code: it has Markdown and the named components with a literal id.'),
  'note-loads-picture': error('A note has no pictures, which a build or a reader’s browser would load.'),
  'note-link-unsafe': error('A note’s links lead to the web, to a mail address or to a page of the site.'),
  'proof-of-other-records': mendable(
    'A proof against a publisher’s text is of the article’s text and records.',
  ),
  'ledger-rewritten': error(
    'A ledger of releases has every line that git has, and no day that is still to come.',
  ),
  edited: note('What differs from what the program reads in the article is told as an editor’s.'),
  'not-in-source': error('Words, figures and dates stand in the publisher’s text (with --source).'),
} as const satisfies Record<string, Rule>;

/** The id of one of {@link rules}. */
export type RuleId = keyof typeof rules;

/** The list of all rules, one a line: severity, id, what holds, and whether `--fix` mends it. */
export function listRules(): string[] {
  return Object.entries<Rule>(rules).map(
    ([id, { severity, holds, isFixed }]) =>
      `${severity.padEnd(7)}  ${id.padEnd(24)}  ${holds}${isFixed ? '  (--fix)' : ''}`,
  );
}
