import { wordSet } from '../../word-set.ts';

/** Nouns for what a person is or does, lower case: the heads of role phrases. */
export const roleNouns = wordSet(`
  academic accountant activist actor actress adjutant administrator admiral advocate adviser advisor aide ally ambassador analyst anchor anchorman
  anchorwoman announcer anthropologist archaeologist archbishop architect artist assemblyman assemblywoman assistant astronaut astronomer astrophysicist
  athlete attorney author ayatollah banker baron baroness barrister bassist biographer biologist bishop blogger boss bowler boxer broadcaster broker brother builder
  businessman businesswoman buyer campaigner candidate captain cardinal carpenter cartoonist ceo cfo chair chairman chairperson chairwoman
  champion chancellor chef chemist chief choreographer clergyman climatologist clerk coach coauthor cofounder colleague collector colonel columnist comedian
  commander commentator commissioner composer comptroller conductor congressman congresswoman constable consul consultant contender contributor coordinator
  coroner correspondent councillor councilman councilwoman counsel counselor counsellor curator cyclist czar dancer daughter dean defector defender defendant delegate
  demographer deputy designer detective developer dictator diplomat director dissident doctor donor drummer economist editor educator emperor employee engineer entertainer
  entrepreneur environmentalist epidemiologist evangelist executive expert explorer exporter farmer father fellow fighter filmmaker financier firefighter fisherman footballer
  forecaster founder fundraiser gardener general geneticist geologist golfer governor graduate guard guest guitarist hacker head historian host hostess hunter husband hydrologist
  immigrant imam informant inmate insider inspector instructor investigator investor inventor jockey journalist judge justice keeper king lawmaker lawyer leader
  lecturer legislator lender librarian lieutenant linguist lobbyist magistrate magnate manager marshal mathematician mayor mechanic mediator medic member
  meteorologist midfielder minister missionary mobster model moderator mogul mother musician nanny negotiator nephew neighbor neighbour neurologist neuroscientist niece nominee
  novelist nun nurse nutritionist observer officer official ombudsman operative operator organiser organizer owner painter paramedic parent
  partner pastor patient pediatrician photographer physician physicist pianist pilot pioneer player playwright poet policeman policewoman politician
  pollster pope premier presenter president priest prime prince princess principal prisoner producer professor programmer promoter prosecutor provost psychiatrist
  psychologist publicist publisher pundit queen rabbi racer ranger rapper realtor rebel recruiter referee refugee reporter representative researcher resident reverend
  reviewer rider ruler runner sailor salesman scholar scientist scriptwriter sculptor secretary seismologist scientologist senator sergeant shareholder sheikh sheriff singer sister
  skipper sociologist soldier solicitor son songwriter speaker specialist spokesman spokesperson spokeswoman sprinter star statesman statistician strategist
  striker student successor sultan superintendent supervisor supporter surgeon surrogate surveyor survivor suspect swimmer teacher teammate technician theologian therapist toxicologist
  trader trainer translator traveler traveller treasurer trustee tutor tycoon uncle undersecretary veteran veterinarian vicar victim villager violinist virologist volunteer
  warden weatherman whistleblower widow widower wife winner witness worker writer woman man
  founders cofounders directors
  incumbent opponent frontrunner nominee governor-general co-founder co-author co-host co-chair vice-president
  aunt cousin grandfather grandmother girlfriend boyfriend fiance fiancee heir brother-in-law son-in-law daughter-in-law
`);

/** Words that describe a role and stand before its noun. */
export const roleModifiers = wordSet(`
  former ex then current incoming outgoing acting interim longtime long-time senior junior deputy vice assistant associate chief executive co lead leading late
  presidential vice-presidential political congressional legislative parliamentary gubernatorial mayoral senatorial federal state national local international regional
  opposition police military health defence defense foreign home finance interior prime press campaign communications media news television tv radio film
  conservative liberal progressive independent prominent veteran top famed famous renowned retired fellow disgraced embattled presumptive likely
  managing general founding supreme high district county city town team party policy staff human rights civil labor labour trade union border security
  research medical science legal financial investment real estate business technology climate environmental software investigative sports
  previous prior prospective presumed alleged potential aspiring eventual
  fellow guest star billionaire millionaire self-described one-time onetime two-time three-time
`);

/** Roles for whose holder an office is named: the Sheriff’s Office. */
export const officeHolders = wordSet('sheriff attorney governor mayor coroner prosecutor ombudsman marshal');

/** Followers of a party, as a role before a name. */
export const partyMembers = wordSet('democrat republican libertarian conservative');
