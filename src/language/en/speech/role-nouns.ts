import { wordSet } from '../../word-set.ts';

// Words for what people are, as news puts them before or in place of a name.
const roles = wordSet(`
  president vice-president minister secretary senator representative congressman congresswoman congressperson governor mayor
  chairman chairwoman chair chief chiefs head director manager spokesman spokeswoman spokesperson spokespeople aide aides adviser advisers advisor
  advisors strategist strategists analyst analysts expert experts official officials officer officers leader leaders lawmaker lawmakers
  candidate candidates nominee rival rivals opponent opponents critic critics supporter supporters voter voters activist activists
  attorney attorneys lawyer lawyers judge judges prosecutor prosecutors professor professors scientist scientists researcher researchers
  economist economists historian historians author authors writer writers reporter reporters journalist journalists editor editors
  host hosts anchor columnist columnists blogger pundit pundits commentator commentators actor actress singer star comedian musician artist
  coach player manager captain executive executives ceo founder co-founder owner owners investor investors banker bankers
  billionaire mogul businessman businesswoman businessmen entrepreneur donor donors lobbyist delegate delegates
  doctor doctors physician nurse teacher teachers student students worker workers farmer farmers resident residents
  man woman men women boy girl person people mother father son daughter brother sister wife husband parent parents friend friends
  neighbor neighbour neighbors colleague colleagues witness witnesses source sources insider insiders member members staff staffer staffers
  police general colonel sergeant lieutenant commander soldier veteran veterans pope bishop cardinal pastor rabbi imam king queen prince princess
  ambassador diplomat diplomats envoy commissioner superintendent administrator deputy counsel operative operatives consultant consultants pollster pollsters
  democrat democrats republican republicans conservative conservatives liberal liberals congressmen senators governors mayors ministers
  moderator interviewer correspondent correspondents caller fan fans protester protesters protestor protestors demonstrator demonstrators
  governor-general premier chancellor campaign team office committee group party administration government agency department court
  company firm union organization organisation newspaper paper magazine website site network outlet channel blog station publication institute
  report statement study survey poll article story letter memo email release document filing lawsuit complaint ruling opinion book
  editorial op-ed essay speech ad advertisement sign signs banner poster tweet message post video transcript survivor survivors victim victims
  engineer engineers designer developer developers pilot driver owner tourist tourists dealer trader traders owner manager sheriff
  detective investigator investigators inspector auditor auditors spokeswomen spokesmen authority authorities user users customer customers
`);

/** True for a word that says what somebody is ("senator", "campaign"), singular or plural, lower case. */
export function isRole(word: string): boolean {
  return roles.has(word);
}
