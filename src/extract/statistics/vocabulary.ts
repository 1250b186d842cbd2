const set = (listed: string): ReadonlySet<string> => new Set(listed.split(' '));

/** Nouns for what a figure can rest on. */
export const sourceNouns = set(
  'audit report study survey poll analysis review census investigation inquiry assessment evaluation figures data statistics estimates estimate research paper memo memorandum document documents filing filings indictment lawsuit complaint statement findings records record dossier questionnaire index ranking',
);

/** Verbs with which such a source asserts something. */
export const sourceVerbs = set(
  'reveals revealed reveal finds found find shows showed show shown says said say suggests suggested suggest estimates estimated estimate concludes concluded conclude indicates indicated indicate states stated state notes noted note reports reported report projects projected warns warned puts put counts counted records recorded identifies identified details detailed claims claimed alleges alleged confirms confirmed predicts predicted lists listed cites cited',
);

/** Words that tell what befell people or what was done to them; beside these a small number matters as well. */
export const casualtyWords = set(
  'kill killed killing kills dead died die deaths death injured injuring injuries wounded wounding arrested arresting arrests detained missing hospitalized hospitalised infected rescued evacuated displaced charged convicted sentenced executed abducted kidnapped drowned trapped homeless hostages shot murdered fatalities casualties victims jailed imprisoned trafficked deported expelled fired',
);

/** Nouns for people, singular, as the last word of what is counted. */
export const personNouns = set(
  'people person man woman child boy girl passenger civilian soldier officer worker student resident victim protester migrant refugee pilgrim employee patient prisoner journalist citizen american family member suspect gunman fisherman crew staff personnel police teenager adult infant baby villager militant troop sailor miner tourist survivor',
);

/** Beside a length of time these say when something happened, not how much of it there was. */
export const timeRelations = set(
  'ago later earlier before after from prior since until hence away old into in away left',
);

/** Before a length of time these do the same. */
export const timePointers = set(
  'past last next previous coming recent first every each final following preceding',
);

/** Nouns that a sentence takes up the period named last with: "during this time". */
export const periodNouns = set(
  'time period span years months year month decade era interval stretch quarter',
);

/** Verbs with which a person or an office asserts a figure. */
export const sayingVerbs = set(
  'said says say stated states estimated estimates estimate found reported reports claimed claims announced warned predicted concluded argued noted told confirmed insisted acknowledged testified revealed calculated',
);

/** Words that open a sentence and name nobody who could assert it. */
export const notSubjects = set(
  'he she it they we i you this that these those there who which what when while if as although though because since before after during despite once until both each some many most others one everyone nobody only even not no yes',
);
