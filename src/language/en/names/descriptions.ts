import { wordSet } from '../../word-set.ts';

/** Nouns by which a text takes up an organisation again, each with the words in a name that it can stand for. Lower case. */
export const nounHeads: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'agency',
    wordSet(
      'agency department administration bureau service services office authority commission directorate enforcement',
    ),
  ],
  ['department', wordSet('department ministry')],
  ['ministry', wordSet('ministry department')],
  ['bureau', wordSet('bureau')],
  ['court', wordSet('court tribunal')],
  ['university', wordSet('university college')],
  ['school', wordSet('school academy college university')],
  [
    'company',
    wordSet(
      'inc corp corporation company ltd limited plc llc motors airlines airways industries holdings technologies systems studios',
    ),
  ],
  ['firm', wordSet('inc corp corporation company ltd limited plc llc partners associates group')],
  ['airline', wordSet('airlines airways')],
  ['bank', wordSet('bank bancorp')],
  ['party', wordSet('party democrats')],
  ['paper', wordSet('times post journal tribune herald gazette guardian newspaper')],
  ['newspaper', wordSet('times post journal tribune herald gazette guardian')],
  ['magazine', wordSet('magazine weekly')],
  ['network', wordSet('network news broadcasting television')],
  ['broadcaster', wordSet('broadcasting television radio')],
  [
    'group',
    wordSet(
      'group association foundation alliance coalition council federation network society union league institute center centre committee initiative',
    ),
  ],
  [
    'organization',
    wordSet(
      'organization organisation association foundation alliance coalition council federation society union league institute center committee',
    ),
  ],
  [
    'organisation',
    wordSet(
      'organization organisation association foundation alliance coalition council federation society union league institute centre committee',
    ),
  ],
  ['foundation', wordSet('foundation')],
  ['institute', wordSet('institute institution')],
  ['union', wordSet('union brotherhood')],
  ['committee', wordSet('committee subcommittee')],
  ['commission', wordSet('commission')],
  ['council', wordSet('council')],
  ['church', wordSet('church')],
  ['hospital', wordSet('hospital')],
  ['museum', wordSet('museum gallery')],
  ['police', wordSet('police constabulary')],
  ['campaign', wordSet('campaign')],
  ['administration', wordSet('administration')],
  ['club', wordSet('club')],
  ['team', wordSet('team club')],
]);

/** Forms of one role: a short title and the noun, men's and women's forms. */
export const roleSynonyms: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['congressman', 'representative'],
  ['congresswoman', 'representative'],
  ['gov', 'governor'],
  ['prof', 'professor'],
  ['dr', 'doctor'],
  ['gen', 'general'],
  ['chairman', 'chair'],
  ['chairwoman', 'chair'],
  ['chairperson', 'chair'],
  ['spokesman', 'spokesperson'],
  ['spokeswoman', 'spokesperson'],
  ['adviser', 'advisor'],
  ['attorney', 'lawyer'],
  ['nominee', 'candidate'],
  ['elect', 'elect'],
]);
