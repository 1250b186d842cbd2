// Words that say little of what a record is about: function words, auxiliaries, and verbs that go with anything.
const commonWords = new Set(
  `a about above across after again against ago all almost alone along already also although always am among an and another any
  anybody anyone anything are around as at away back be became because become been before began being below between both but by
  came can cannot come comes could did do does doing done down during each either else even ever every everybody everyone
  everything few first for found from gave get gets getting give given gives go goes going gone got had has have having he her here hers
  herself him himself his how however i if in indeed into is it its itself just keep kept know known last least less let like
  made make makes making many may me might mine more most much must my myself need needs neither never no nobody none nor not
  nothing now of off often on once one only onto or other others otherwise our ours ourselves out over own per perhaps put quite
  rather really said same saw say saying says see seem seen several shall she should since so some somebody someone something
  soon still such take taken takes tell than that the their theirs them themselves then there these they thing things think this
  those though through thus to together told too took toward towards under until up upon us use used very want wants was way we
  well went were what whatever when where whether which while who whole whom whose why will with within without would yes yet you
  your yours yourself yourselves mr mrs ms dr
  im ive id ill youre youve youll hes shes its were weve well theyre theyve thats whats whos theres lets dont doesnt didnt isnt
  arent wasnt werent hasnt havent hadnt wont wouldnt cant couldnt shouldnt`.split(/\s+/),
);

/** A word of a text, and whether it tells what the text is about. */
export interface TellingWord {
  readonly text: string;
  readonly telling: boolean;
  /** True where punctuation stands between this word and the one before. */
  readonly afterBreak: boolean;
}

/** The words of a text, from its start, at most `most` of them. Linear in what it reads. */
export function tellingWords(text: string, most: number): TellingWord[] {
  const words: TellingWord[] = [];
  let end = 0;
  for (const match of text.slice(0, 2000).matchAll(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’*.,-]*/gu)) {
    if (words.length === most) break;
    const word = match[0].replace(/(?<!['’*.,-])['’*.,-]+$/, '');
    const between = text.slice(end, match.index);
    const plain = word.toLowerCase().replace(/['’]/g, '');
    words.push({
      text: word,
      telling: !commonWords.has(plain) && plain.length > 1,
      afterBreak: words.length > 0 && /[^\s]/u.test(between),
    });
    end = match.index + word.length;
  }
  return words;
}
