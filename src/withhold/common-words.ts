/**
 * Words of English that are names too: written with a small letter they name nobody. Those that are no name at all stand
 * here where articles call a body by them: "the Council", "the Board".
 */
export const commonWords: ReadonlySet<string> = new Set(
  `abbey agency alley angel april archer army art arts ash assembly association august autumn bachelor baker ball bank banks bar
  barber barn barrel bass beach bean beard bell bench best bill bird bishop bishops black blank bloom blue blunt board bond book
  booth born bow bowler box boy branch brand bridge bridges bright broad brook brooks brown buck bull bureau burns bush butcher butler
  cabinet camp cannon canon car care carpenter cart carver case cash castle chamber chance chapel chapman charity chase church
  city clay clerk cliff club coach coal cobb coffee cold college collier combs commission committee commons company congress
  constable constant cook cool cooper copper corporation cotton council county court cox craft crane cross crow cruise crystal
  curry curtis dale dance dark dash daughters dawn day days dean deal department dexter dice dickens diamond dike ditch division dove drake
  draper drew driver duke dunes dusk dwelling eagle earl earnest east eden ember english even ever expert fair faith falls farmer farrier
  fate ferry field fields finch fine fish fisher flag fleet flint flood flowers force ford forest foster found foundation fountain
  fox frank franks free freed freeman freight french friend frost fry fuller fund future gale gamble garden gardener garland
  gates gem gentle giant gift ginger glass glover goldsmith good goods gore government grace grant graves gray great green greene greet grey
  grove guard guest gun guy hacker hall ham hand hands hardy harmony hart harp hawk hay hazel head heath heather held help high hill hills hint
  hobbs holder holiday holly home hood hook hope horn horse hospital house houses hunt hunter hurt ice in institute iris iron island it ivory ivy
  jack jade jasmine jay jewel job jobs jolly jordan joy judge july june junior justice keen key keys kid kind king kings
  kitchen knight knights lake lamb lamp lance land lane lark lately law lawless laws leader league leaf lean lee left legion
  lightfoot lily little lock locke lodge long lord lords loud love low lucky luck lynx major makepeace manager manor march mark marks marsh marshal
  marshall martin mason master masters mate may mayor meadows means mercy merry mews mild mill miller mills mine minister
  ministry mint miss monk moody moon moore moss mount mountain mud myrtle nail nation new news night nightingale noble north office
  olive order page paige pain painter pal pall palm palmer parish park parks parliament parson parsons part party past pat patience peace peacock
  pearl penny people pepper perch pet peters pick piece pierce pike pilgrim pitt place plant platt plum point police pond poole
  poor pope porter post pot potter pound power powers president price pride priest prime prince prior proud prudence pry queen
  quick rain raven ray read reason red reed reeve regent rich richer ride ring river rivers roach road rob robin rock root rose roses rosemary
  rotten rose round ruby rule rush russet rust ruth sadler saint sage sale salt sample sand sands savage saw school scott sea
  seal self senate senator sergeant service sexton shade sharp shaw shepherd sheriff shore short silver singer sister skinner skipper sky slaughter
  slater small smart smith snow society son sons south sparks spear speaker spence spice spicer spring squire staff stage star
  stark state states steel steele stern steward stock stone stones storm street stringer strong study sue summer summers sun swan sweet swift
  tailor tally tanner teach team temple thatcher thorn tiger tower town towns treasury tree trial tribunal troop troops trump turner
  twist union unit university us vale victor village viola violet virtue voice wade waiter wake walker wall walls ward ware waters wave way weaver webb
  week weeks wells west wheat wheel wheeler white who wild will win wind winner winter wisdom wise wish wolf wolfe wood woods workman
  worth wren wright yard year young`.split(/\s+/),
);
