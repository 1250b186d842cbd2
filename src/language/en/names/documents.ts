import { wordSet } from '../../word-set.ts';

/** Nouns for what is written and asserts something, lower case. */
export const documentNouns = wordSet(`
  affidavit analysis article assessment audit bill book briefing brief census complaint decision decree directive dossier dispatch editorial essay estimate evaluation filing
  findings forecast handbook indictment inquiry investigation judgment judgement lawsuit leaflet letter manifesto manual memo memorandum email e-mail opinion
  order ordinance paper petition poll press-release proposal projection proclamation questionnaire record records reply report resolution review ruling statement
  study subpoena suit survey testimony transcript treaty tweet verdict warrant watchlist whitepaper
`);
