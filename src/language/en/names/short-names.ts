/** Short forms of given names, each with the names that it may stand for. */
const longForms: ReadonlyMap<string, readonly string[]> = new Map(
  `abby:abigail abe:abraham al:albert,alan,alfred,allen alex:alexander,alexandra,alexis andy:andrew angie:angela annie:anne,ann art:arthur barb:barbara
   bart:bartholomew becky:rebecca ben:benjamin bernie:bernard bert:albert,herbert bess:elizabeth beth:elizabeth,bethany betsy:elizabeth betty:elizabeth
   bev:beverly bill:william billy:william bob:robert bobby:robert brad:bradley cal:calvin carrie:caroline cathy:catherine charlie:charles,charlotte
   chris:christopher,christine,christina,christian chuck:charles cindy:cynthia cliff:clifford connie:constance dan:daniel danny:daniel dave:david
   deb:deborah debbie:deborah dick:richard don:donald donnie:donald doug:douglas drew:andrew ed:edward,edwin,edgar eddie:edward ellie:eleanor
   fran:frances frank:francis,franklin fred:frederick gabby:gabrielle gene:eugene geoff:geoffrey ginny:virginia greg:gregory gwen:gwendolyn hal:harold
   hank:henry harry:harold,henry herb:herbert jack:john,jackson jackie:jacqueline jake:jacob jan:janet,janice jeff:jeffrey,jefferson jen:jennifer
   jenny:jennifer jerry:gerald,jerome jim:james jimmy:james joe:joseph joey:joseph johnny:john jon:jonathan josh:joshua judy:judith kate:katherine
   kathy:kathleen,katherine katie:katherine ken:kenneth kenny:kenneth kim:kimberly larry:lawrence len:leonard lenny:leonard liz:elizabeth lou:louis
   maggie:margaret mandy:amanda marty:martin matt:matthew max:maxwell,maximilian meg:margaret,megan mick:michael mike:michael mitch:mitchell
   nate:nathan,nathaniel ned:edward nick:nicholas norm:norman pam:pamela pat:patrick,patricia patti:patricia patty:patricia peggy:margaret
   penny:penelope pete:peter phil:philip,phillip randy:randall,randolph ray:raymond rich:richard rick:richard ricky:richard rob:robert rod:rodney
   ron:ronald ronnie:ronald rudy:rudolph russ:russell sam:samuel,samantha sandy:sandra sid:sidney stan:stanley steph:stephanie steve:steven,stephen
   stu:stuart sue:susan susie:susan,susanna ted:edward,theodore terry:terence,teresa tess:theresa,teresa thad:thaddeus tim:timothy tina:christina
   toby:tobias tom:thomas tommy:thomas tony:anthony tricia:patricia trish:patricia val:valerie vic:victor vicki:victoria vicky:victoria vince:vincent
   walt:walter wes:wesley will:william willie:william zach:zachary zack:zachary`
    .trim()
    .split(/\s+/u)
    .flatMap((pair): [string, string[]][] => {
      const [short, long] = pair.split(':');
      return short && long ? [[short, long.split(',')]] : [];
    }),
);

/** A given name and, where it may be short for others, these. Takes lower case. */
export const formsOfGivenName = (name: string): readonly string[] => [name, ...(longForms.get(name) ?? [])];

/** True where two given names are one, or one is short for the other. Takes lower case. */
export const isShortOrSame = (one: string, other: string): boolean =>
  formsOfGivenName(one).includes(other) || formsOfGivenName(other).includes(one);
