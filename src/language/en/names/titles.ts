import { wordSet } from '../../word-set.ts';

/** Titles and honorifics that stand before a name, lower case, without a full stop. They are no part of the name. */
export const titles = wordSet(`
  mr mrs ms mx dr sir dame lord lady baroness baron viscount count countess earl duke duchess prince princess king queen emperor empress sultan
  emir sheikh sheik ayatollah imam mullah rabbi reverend rev father sister brother bishop archbishop cardinal pope pastor deacon monsignor
  president premier chancellor minister secretary undersecretary ambassador consul governor gov lieutenant senator sen senators sens representative rep
  representatives reps congressman congresswoman mayor councillor councilman councilwoman councilmember alderman assemblyman assemblywoman delegate
  speaker chairman chairwoman chair leader whip commissioner comptroller treasurer attorney solicitor judge justice magistrate prosecutor
  general gen admiral adm colonel col major maj captain capt lt sergeant sgt corporal cpl private pvt commander cmdr brigadier marshal officer
  detective inspector constable superintendent sheriff deputy trooper chief agent marshall
  professor prof coach manager director chairperson ceo cfo
  candidate nominee spokesman spokeswoman spokesperson
`);

/** Titles that say nothing about what somebody is. */
export const honorifics = wordSet('mr mrs ms mx');

/** Titles that only a person's name can follow: proof enough for a single name. */
export const personalTitles = wordSet(`mr mrs ms dr sir dame lord lady sen rep gov rev prof
  president senator congressman congresswoman judge justice mayor governor sheikh ayatollah sgt lt capt col gen maj
  ambassador pope king queen prince princess detective sheriff professor chancellor premier rabbi pastor bishop archbishop cardinal secretary
  representative minister captain colonel sergeant`);

/** Words that open or widen a title: "Vice President", "Prime Minister", "Attorney General", "President-elect". */
export const titleParts = wordSet(`
  vice prime deputy assistant associate acting former foreign attorney lieutenant major rear inspector solicitor surgeon secretary director
  executive press campaign chief party majority minority house senate opposition elect emeritus general designate first
  interim state supreme crown home shadow treasury cabinet senior national political regional health defence defense finance interior education police
`);

/** Titles that are surnames too: "Mr. Prince". */
export const titleSurnames = wordSet(
  'prince king bishop judge major pope duke earl page baron dean marshall marshal cardinal lord mayor father count sheriff coach agent chief',
);

/** What may follow a name and is part of it: Jr., Sr., III. */
export const suffixes = wordSet('jr sr ii iii iv');

/** Small words inside a name: de la Cruz, van der Berg, bin Salman, al-Sisi. */
export const particles = wordSet(
  'de del della dela da das dos di du la le las los van von der den ter bin ibn bint ben al el ul zu zum af av y',
);

/** Abbreviations whose full stop ends no name. */
export const abbreviations = wordSet(`
  mr mrs ms dr sen sens rep reps gov gen lt col maj capt sgt cpl pvt adm cmdr rev hon prof st jr sr inc corp co ltd mt ft no vs dept univ bros
`);

/** Particles with which a surname begins: "de la Cruz" is no name in full. */
export const openingParticles = wordSet('le la de del du des von bin da');

/** A capital inside a word is a firm's ("EgyptAir") or a surname's after one of these. */
export const surnamePrefixes = /^(?:Mc|Mac|De|Del|Di|Du|Da|Le|La|Van|Von|Fitz|O)\p{Lu}/u;

/** What follows the title of somebody who has yet to take office: "President-elect". */
export const electMarks = wordSet('elect');

/** The Arabic article, as a small word before a surname. */
export const arabicArticles = wordSet('al el');
