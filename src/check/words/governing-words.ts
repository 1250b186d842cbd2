/**
 * Words that govern what stands beside them: without them it says something else. A list of words and no more: whatever it
 * lacks is held by where a cut may end, see `check-cuts.ts`.
 */
const listed: Readonly<Record<string, string>> = {
  negation:
    "not never no nor neither none nobody nothing nowhere cannot without hardly barely scarcely rarely seldom lest least n't ain't",
  condition:
    'if unless until till whether provided supposing suppose assuming otherwise except but although though while when whenever before had were should would could in_case as_if as_though as_long_as even_if only_if',
  hedge:
    'may might maybe perhaps possibly probably likely unlikely allegedly alleged reportedly apparently supposedly seemingly seem seems seemed appear appears appeared almost nearly partly sometimes often usually so-called rumoured rumored rumour rumor theoretically hypothetically sort_of kind_of in_theory',
  quantity:
    'few fewer little less only some any most many several half all every each both merely just even too enough one two nobody everybody somebody',
  reporting:
    'say says said saying claim claims claimed claiming believe believes believed think thinks thought suggest suggests suggested suspect suspects suspected argue argues argued insist insists insisted according accuse accuses accused charge charged told tell tells write writes wrote report reports reported pretend pretends pretended imagine imagines imagined feel feels felt hear hears heard assume assumes assumed guess guesses guessed know knows knew critics people they',
  refusal:
    'deny denies denied denying doubt doubts doubted doubting refuse refuses refused refusing reject rejects rejected dispute disputes disputed fail fails failed failing decline declines declined avoid avoids avoided prevent prevents prevented stop stops stopped stopping cease ceased forbid forbids forbade forbidden oppose opposes opposed resist resists resisted hate false falsely wrong wrongly untrue myth lie lies lied impossible absurd nonsense ridiculous hope hopes hoped wish wishes wished fear fears feared want wants wanted try tries tried plan plans planned intend intends intended promise promises promised threaten threatens threatened expect expects expected consider considers considered agree agrees agreed instead rather stopped quit',
};

const patternOf = (lists: readonly string[]): RegExp => {
  const words = lists.flatMap((list) => list.split(' ')).map((word) => word.replaceAll('_', String.raw`\s+`));
  return new RegExp(
    String.raw`(?<![\p{L}\p{M}])(?:${words.join('|')})(?![\p{L}\p{M}])|n['’]t(?!\p{L})`,
    'iu',
  );
};

const governing = patternOf(Object.values(listed));
const governingAsserted = patternOf(
  Object.entries(listed).flatMap(([kind, list]) => (kind === 'reporting' ? [] : [list])),
);

const negation =
  /\b(?:not|never|no|nor|neither|none|nobody|nothing|nowhere|cannot|without|hardly|barely|scarcely|rarely|seldom)\b|n['’]t\b/i;

/**
 * The first word of a stretch that governs what stands beside it; null where there is none.
 * @param isAsserted true where who says so is told apart, so that words for that they say so are no loss
 */
export const governingWord = (text: string, isAsserted = false): string | null =>
  (isAsserted ? governingAsserted : governing).exec(text)?.[0] ?? null;

/** The first negation of a stretch; null where there is none. */
export const negationIn = (text: string): string | null => negation.exec(text)?.[0] ?? null;
