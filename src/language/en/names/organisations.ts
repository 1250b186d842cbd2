import { phraseSet, wordSet } from '../../word-set.ts';

/** Last words of an organisation's name, lower case. */
export const organisationHeads = wordSet(`
  co international scientific sentinel chronicle dispatch examiner inquirer courier division
  academy administration affairs agency airlines airways alliance army assembly associates association authority bank bancorp board broadcasting brotherhood bureau
  cabinet campus caucus center centre centers centres chamber church club coalition college command commission committee communications company conference confederation congress
  consortium constabulary cooperative corp corporation corps council court courts democrats department departments dept directorate embassy enterprises exchange federation
  firm force forces foundation front fund gazette group guard guild herald holdings hospital inc industries initiative institute institution intelligence journal laboratories laboratory league legion
  legislature limited municipality llc llp ltd magazine mail ministry mission motors movement museum navy network networks news newspaper office org organisation organization
  orchestra parliament partners partnership party pictures plc police post press program programme project projects radio records register reserve review school schools secretariat senate
  senate service services sheriff society solutions squad studios systems taskforce team technologies television theatre times treasury tribunal tribune trust union unions
  united university volunteers watch weekly works yard
`);

/** Heads that take "of", "for" or "on" and what follows: Department of Justice, Center for Public Policy. */
export const linkingHeads = wordSet(`
  division
  academy administration agency army association authority bank board bureau center centre centers centres chamber church citizens coalition college
  commission committee confederation conference congress consortium council court courts department departments directorate doctors embassy federation
  foundation front fund house institute institutes institution journal knights league library mothers daughters sons americans ministry movement museum office
  municipality order organisation organization parliament party people project republic school secretariat society subcommittee trust union university veterans
  workers network voice campaign alliance initiative federal physicians students
`);

/** Heads that take "for" and "on" too: Center for Public Policy, Committee on Ways and Means. */
export const purposeHeads = wordSet(`
  academy agency alliance americans association board bureau campaign center centers centre centres citizens coalition commission committee conference council department
  doctors federation foundation forum fund initiative institute ministry mothers movement network office partnership physicians project school society students subcommittee trust union veterans voice workers
`);

/** What stands between a name and the letters that it goes by too, lower case. */
export const alsoKnownAs: readonly (readonly string[])[] = [
  ['also', 'known', 'as'],
  ['also', 'called'],
  ['better', 'known', 'as'],
  ['commonly', 'known', 'as'],
  ['a.k.a.'],
  ['aka'],
];

/** What joins one such name to another: "also known as ISIS or ISIL". */
export const otherNameJoints = wordSet('or and');

/** First words of a body named for two fields: Securities and Exchange Commission, Food and Drug Administration. */
export const fieldWords = wordSet(`
  securities food health immigration oceanic aeronautics energy science education labor labour trade finance budget law fish parks drug alcohol customs citizenship nutrition
  agriculture culture research arts transport transportation housing banking commerce fisheries water mines tax pensions ways medicare licensing monuments museums
`);

/** Nouns for an organisation that stand beside its name in lower case: "the agency X", "X radio". */
export const organisationNouns = wordSet(`
  administration agency airline association authority bank board broadcaster bureau cabinet campaign center centre channel church club coalition commission committee company
  charity court council department federation firm force foundation government group hospital institute journal magazine ministry nonprofit movement navy network newspaper office
  organisation organization outlet panel paper parliament party police school service site startup team think-tank tribunal union university website
`);

/** How the address of a firm's site ends: "Example.com". */
export const siteEndings = wordSet('com org net');

/** Nouns after a name that make it an organisation's: "KLBJ radio". Those that also follow an adjective ("the Swedish company") are left out. */
export const mediaNouns = wordSet(
  'magazine newspaper website radio tv television channel daily weekly newsroom newswire blog',
);

/** Organisations known by one word or by a phrase without a head, as they are written. Papers, broadcasters, firms, parties, institutions. */
export const knownOrganisations = phraseSet(`
  White House, Pentagon, Kremlin, Downing Street, Scotland Yard, Congress, Senate, House of Representatives, Capitol Hill, Supreme Court, State Department, Treasury, Federal Reserve, Fed,
  Wall Street Journal, New York Times, Washington Post, Globe and Mail, PolitiFact, Politifact, FactCheck.org, Los Angeles Times, Guardian, Daily Telegraph, Telegraph, Daily Mail, Independent, Economist, Financial Times, Le Monde, El País,
  Der Spiegel, Haaretz, Al Jazeera, Al Arabiya, Bild, Politico, Newsweek, Bloomberg, Breitbart, Forbes, Fortune, Slate, Vox, Axios, HuffPost, Huffington Post, BuzzFeed, Vice, Rolling Stone, Vanity Fair,
  Daily Beast, Daily Caller, Daily Kos, Drudge Report, New Yorker, Atlantic, USA Today, Reuters, Xinhua, Interfax, TASS, Associated Press, Agence France-Presse, Univision, Telemundo, Fox, Wikinews, Wikipedia, Wikileaks, WikiLeaks,
  Google, Facebook, Twitter, Microsoft, Apple, Amazon, Netflix, YouTube, Instagram, Uber, Intel, IBM, Yahoo, Samsung, Sony, Toyota, Boeing, Airbus, Exxon, ExxonMobil, Walmart, Wal-Mart, Goldman Sachs, Morgan Stanley, JPMorgan, Enron, General Motors, General Electric, Mozilla,
  Lockheed Martin, Johnson & Johnson, AT&T, Procter & Gamble, McDonald's, Starbucks, Tesla, SpaceX, Pfizer, Moderna, AstraZeneca,
  Taliban, Hamas, Hezbollah, Boko Haram, Islamic State, al-Qaeda, al Qaeda, Al-Qaeda, Al Qaeda, Interpol, Europol, Greenpeace, Oxfam, Amnesty International, Human Rights Watch, Red Cross, Red Crescent, Doctors Without Borders, Planned Parenthood,
  European Union, United Nations, United Nations High Commissioner for Refugees, African Union, Arab League, Commonwealth, Vatican, Holy See, Knesset, Bundestag, Duma, Bundesbank, Gallup, Rasmussen, Quinnipiac, Secret Service, Coast Guard, Border Patrol, Navy, Army, Air Force, Marine Corps, National Guard, Homeland Security,
  Labour, Tories, Liberal Democrats, Conservatives, Greens, Plaid Cymru, Sinn Féin, Fatah, Likud, General Assembly, Security Council, FBI, CIA, NSA, CNN, MSNBC, NBC, ABC, CBS, BBC, NPR, PBS, ESPN, HBO, AP, UPI, NATO, EU, UN, U.N, E.U, IMF, NASA, EPA, IRS, FDA, CDC, DOJ, DHS, DOD, FCC, FTC, SEC, FAA, FEC, FEMA, NYPD, LAPD, GOP, RNC, DNC, NRA, ACLU, NAACP, AFL-CIO, SEIU, ISIS, ISIL,
  UNICEF, UNESCO, UNHCR, OPEC, OECD, OSCE, WTO, FIFA, UEFA, IOC, NFL, NBA, NHL, MLB, NCAA, UKIP, SNP, DUP, ANC, BJP, PLO, IRA, FARC, KGB, FSB, MI5, MI6, GCHQ, NHS, CBC, ITV, C-SPAN, Pew, SiriusXM, Black Lives Matter, Newsmax, HuffPo, TMZ, TechCrunch, ProPublica, Xinhua, Le Figaro, Washington Examiner, Weekly Standard, National Review, Daily Signal,
  Globe and Mail, Toronto Star, Sydney Morning Herald, Hindu, Straits Times, South China Morning Post, Yomiuri Shimbun, Asahi Shimbun, Deutsche Welle, Corriere della Sera, La Repubblica, O Globo, Folha de S.Paulo,
  Kyodo, Yonhap, ANSA, EFE, PC World, Wired, Ars Technica, The Verge, CNET, ZDNet, Engadget, Gawker, National Geographic, Nature, Scientific American, People, Time,
  United Nations High Commissioner for Refugees, International Monetary Fund, World Bank, World Health Organization, International Criminal Court, Médecins Sans Frontières, Save the Children, Reporters Without Borders, Transparency International,
  Ubisoft, Nintendo, Electronic Arts, Activision, Adobe, Cisco, Oracle, Nokia, Huawei, Xiaomi, Alibaba, Tencent, TikTok, Snapchat, LinkedIn, Reddit, Spotify, PayPal, eBay, Airbnb, Volkswagen, Siemens, Nestlé, Unilever, Shell, BP, Chevron, Citigroup, Barclays, HSBC,
  Momentum, Forza Italia, Lega, Syriza, Podemos, Ciudadanos, Fidesz, Kadima, Hizb ut-Tahrir, Shas, Bloc Québécois, Congress Party,
  Harvard, Yale, Princeton, Stanford, Oxford, Cambridge, MIT,
  Immigration and Customs Enforcement, Customs and Border Protection, Homeland Security Investigations, Citizenship and Immigration Services, Internal Revenue Service, Scotland Yard, Alphabet, Nasdaq, CNBC, HLN, QVC, SkyNews, Sky News, RealClearPolitics, Real Clear Politics, FiveThirtyEight, Daily Wire, The Hill, The Onion, Mother Jones, National Review, Weekly Standard, RedState, Townhall, Family Circle, Good Housekeeping, Union Leader, Plain Dealer, Sun-Sentinel, Star-Ledger,
  Citizens United, Right to Rise, American Crossroads, Crossroads GPS, Priorities USA, America Rising, Correct the Record, Club for Growth, Americans for Prosperity, MoveOn, Emily's List, Common Cause, Sierra Club, Kantar Media, Nielsen, SurveyMonkey, YouGov, Ipsos, Zogby, Marist, Monmouth,
  Comcast, Verizon, T-Mobile, Disney, Viacom, Time Warner, News Corp, Ford, Chrysler, Honda, Nissan, Hyundai, BMW, Daimler, Caterpillar, Merck, Novartis, Roche, Bayer, Monsanto, DuPont, Coca-Cola, PepsiCo, Nike, Adidas, IKEA, Tesco, Lufthansa, Qantas, Ryanair, FedEx, UPS, Visa, Mastercard, American Express, Wells Fargo, Bank of America, Credit Suisse, UBS, Deutsche Bank, Lehman Brothers, Merrill Lynch, Berkshire Hathaway, BlackRock
`);

/** Last words, in lower case, by which a firm says what kind of firm it is: without them its name is the same. */
export const firmEndings = wordSet(
  'inc corp co cos ltd plc llc llp lp sa ag nv bv gmbh company corporation incorporated limited bros holdings group',
);

/** Those of them that are abbreviated with a full stop. */
export const firmAbbreviations = wordSet('inc corp co cos ltd bros');

/** Letters that are no organisation: what they stand for is a place, a measure, a post or a thing. */
export const plainLetters = wordSet(`
  US USA UK UAE DC NY LA CA EU-wide TV AM PM A.M P.M ET EST EDT PST PDT GMT UTC BST BC AD CE BCE DNA RNA HIV AIDS GDP GNP IQ ID IT AI PC CD DVD PDF HTML URL SUV
  CEO CFO COO CTO VP MP MPs MEP PhD MD QC PM OK SOS FAQ FYI PR HR RSVP ASAP RIP VIP ATM PIN CV NGO NGOs ER ICU PTSD LGBT LGBTQ FOIA IED AK GOTV POTUS FLOTUS SCOTUS WMD II III IV VI VII VIII IX XI XII XX
  I A COVID SARS MERS THE AND NOT ALL NO YES BREAKING UPDATE VIDEO PHOTO PHOTOS WATCH NEW UPDATED EXCLUSIVE LIVE READ MORE NTA NTAs GPS USB RAM CPU
`);

/** {@link knownOrganisations} as a paper in capitals has them: "USA TODAY". */
export const knownInCapitals: ReadonlySet<string> = new Set(
  [...knownOrganisations].filter((name) => name.length > 5).map((name) => name.toUpperCase()),
);

/** Last words of a paper's name by which alone it is taken up again: "the Times". */
export const paperHeads = wordSet(
  'times post journal tribune herald gazette globe chronicle telegraph mail register review beast',
);

/** What is named for who heads it: the Sheriff’s Office. */
export const heldBodies = wordSet('office department');

/** "People**'s** Army": whose body it is, as a part of its name. */
export const bodyOwners = wordSet('people women men children workers nation');

/** Heads whose field is named by two words: Department of Health and Human Services. */
export const joiningHeads = wordSet(
  'department departments ministry office committee subcommittee institute center centre centers centres bureau agency school college council commission association administration',
);

/** Small words whose letters an abbreviation may leave out. */
export const smallInNames = wordSet('of and the for on in &');

/** The long name of a body of a government: its head, then its field. */
export const bodyOfField = /^(Department|Ministry|Office|Bureau) (?:of|for) (?:the )?(.+)$/u;

/** Heads that are surnames too: after a given name they name a person ("Emily Post"). */
export const surnameHeads = wordSet(
  'church post press bank banks guard court power college trust union works watch group temple yard league force king',
);

/** What a district may be run for: a school district is a body and no place. */
export const districtBodies = wordSet('school fire water transit independent');

/** Prepositions between the head of a body and its field: Committee on Ways and Means. */
export const headLinks = wordSet('of for on');
