import { wordSet } from '../../word-set.ts';

/** Verbs of saying and thinking, in the forms that stand beside a speaker. */
export const speechVerbs = wordSet(`
  said says say saying told tells tell asked asks added adds wrote writes tweeted tweets stated states claimed claims argued argues explained explains noted notes replied replies responded responds announced announces
  insisted insists declared declares admitted admits acknowledged acknowledges warned warns suggested suggests continued continues concluded concludes remarked commented testified recalled recalls believes believed thinks thought
  denied denies confirmed confirms reported reports pledged promised promises vowed vows urged urges accused accuses criticized criticised criticizes blasted slammed praised predicted predicts stressed emphasized emphasised
  contends contended maintained maintains asserted asserts alleged alleges complained joked quipped agreed agrees disagreed refused declined hopes hoped wants wanted called calls described describes observed observes
  posted posts pointed joked tweeting conceded conceding countered estimated estimates lamented mused opined proclaimed quoted reiterated reveals revealed signaled speculated vented voiced advised cautioned
`);

/** Verbs that only the press or another teller of news takes with a bare name before it. */
export const reportingVerbs = wordSet('reported reports learned');
/** What people do and organisations do not. */
export const personVerbs = wordSet(`
  smiled laughed died wept cried shouted yelled whispered tweeted quipped joked nodded married resigned testified born recalls recalled grew smiles laughs
`);
/** Verbs by which a document makes a claim. */
export const documentVerbs = wordSet(`
  said says found finds shows showed reveals revealed concluded concludes states stated notes noted claims claimed alleges alleged argues argued indicates indicated suggests suggested reported reports estimates estimated warns warned
  accuses accused describes described details detailed documents documented reads read asserts asserted identified identifies determined confirms confirmed blames blamed cites cited calls called added adds predicts predicted
  recommended recommends highlights highlighted listed lists contends contended ruled rules
`);
