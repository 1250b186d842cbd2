import { wordSet } from '../../word-set.ts';

/** Nouns for what is written and asserts something, lower case. */
export const documentNouns = wordSet(`
  affidavit analysis article assessment audit bill book briefing brief census complaint decision decree directive dossier dispatch editorial essay estimate evaluation filing
  findings forecast handbook indictment inquiry investigation judgment judgement lawsuit leaflet letter manifesto manual memo memorandum email e-mail opinion
  order ordinance paper petition poll press-release proposal projection proclamation questionnaire record records reply report resolution review ruling statement
  study subpoena suit survey testimony transcript treaty tweet verdict warrant watchlist whitepaper
`);

/** Words by which a document is taken up as known. */
export const definiteWords = wordSet('the this that');

/** Words with which a phrase for a document begins. */
export const documentDeterminers = wordSet('a an the this that his her its their our my another');

/** Possessives that tell whose document it is. */
export const owners = wordSet('its their his her our');

/** Words before which no phrase for a document goes on to the left. */
export const documentWalls = wordSet(
  'of in on at by to from with for about into is are was were be been has have had do does did and or but as than when while if which who will would can could may might not said says told according',
);

/** Prepositions behind a document noun that say of what or by whom it is. */
export const complementOpeners = wordSet('by from of on into about for');

/** Words at which that phrase ends. */
export const complementWalls = wordSet(
  'that which who whose when while where is are was were be been has have had will would can could may might and-so but because after before since as if to with released published issued obtained seen conducted commissioned shared posted sent filed this last earlier during than said',
);

/** Small words that end no phrase. */
export const trailingWords = wordSet('by from of on into about for in at the a an and late early');

/** Words between a document and the verb by which it claims. */
export const beforeClaim = wordSet('has have had also further itself now that which first later');
