import { wordSet } from '../../word-set.ts';

/** Titles before the name of any woman. */
export const womensTitles = wordSet('mrs ms miss dame lady');

/** Titles before the name of any man. */
export const mensTitles = wordSet('mr sir lord');
/** Titles, roles and pronouns of women. */
export const womensWords: ReadonlySet<string> = new Set([
  ...womensTitles,
  ...wordSet(
    `baroness countess duchess princess queen empress congresswoman chairwoman spokeswoman councilwoman assemblywoman businesswoman actress hostess policewoman anchorwoman woman wife mother daughter sister aunt niece widow grandmother girlfriend saleswoman heroine she her`,
  ),
]);

/** Titles, roles and pronouns of men. */
export const mensWords: ReadonlySet<string> = new Set([
  ...mensTitles,
  ...wordSet(
    `baron count duke prince king emperor pope congressman chairman spokesman councilman assemblyman businessman actor policeman anchorman man husband father son brother uncle nephew widower grandfather boyfriend salesman hero he his`,
  ),
]);

/** Pronouns and possessives of one man or one woman. */
export const genderedPronouns = wordSet('he his she her');
