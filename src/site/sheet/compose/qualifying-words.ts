/**
 * Words by which a later sentence can take back, narrow or deny what an earlier one says. A stretch of a statement that
 * has one of them is never cut, whether it does so there or not: a statement left long costs a line, a qualification
 * left out misquotes somebody.
 */
const families: readonly { readonly why: string; readonly words: string }[] = [
  {
    why: 'It denies.',
    words:
      'no not nor none never neither nobody nothing nowhere cannot without lack lacks lacked deny denies denied denying refuse refuses refused reject rejects rejected false untrue wrong incorrect inaccurate mistaken mistake myth lie lies contrary opposite fail fails failed failure stop stopped avoid rarely seldom hardly barely scarcely',
  },
  {
    why: 'It sets against.',
    words:
      'but however although though yet still while whilst whereas despite notwithstanding nevertheless nonetheless instead rather otherwise conversely regardless even anyway admittedly granted of-course on-the-other-hand in-spite at-the-same-time that-said having-said',
  },
  {
    why: 'It makes it hang on something.',
    words:
      'if unless until till provided providing assuming suppose supposing depending depends whether once subject in-case as-long-as so-long-as only-when',
  },
  {
    why: 'It makes an exception or a limit.',
    words:
      'except excepting excluding save apart besides only just merely solely alone limited limit particular especially specifically at-least at-most up-to no-more no-less nearly almost about around roughly approximately partly partially mostly mainly largely generally usually typically often sometimes occasionally some few many most certain several',
  },
  {
    why: 'It says how sure it is.',
    words:
      'may might could would should perhaps maybe possibly possible probably likely unlikely apparently seemingly seem seems seemed appear appears appeared suggest suggests suggested allege alleges alleged allegedly reportedly supposedly presumably claim claims claimed believe believes believed think thinks thought guess suspect suspects doubt doubts doubtful uncertain unclear unknown unsure unconfirmed hope hopes estimate estimates estimated assume assumes assumed expect expects expected understand feel opinion',
  },
  {
    why: 'It corrects, or asks it back.',
    words:
      'actually fact truth correct correction correcting clarify clarification clear context sorry apologise apologize regret exaggerated overstated understated misleading misunderstood misquoted joke joking mean means meant question questions',
  },
];

const entries = families.flatMap(({ words }) => words.split(' '));
const single = new Set(entries.filter((entry) => !entry.includes('-')));
const phrases = entries.filter((entry) => entry.includes('-')).map((entry) => entry.replaceAll('-', ' '));

/** What begins so may turn a word into its opposite ("untrue", "nonexistent"), and often does not ("under"): both keep. */
const turning = /^(?:un|non|dis|mis|anti)/;

/**
 * True where a stretch of English may qualify, deny or ask back what was said before it: judged by its words alone,
 * and rather once too often.
 */
export function mayQualify(text: string): boolean {
  const plain = text.toLowerCase().replace(/[’ʼ]/g, "'");
  if (plain.includes('?')) return true;
  const words = plain.split(/[^\p{L}\p{N}']+/u).filter((word) => word !== '');
  if (words.some((word) => single.has(word) || turning.test(word) || word.endsWith("n't"))) return true;
  const spaced = ` ${words.join(' ')} `;
  return phrases.some((phrase) => spaced.includes(` ${phrase} `));
}
