import { wordSet } from '../../word-set.ts';

/** Words before a number that is dialled: "call 0800 123 456", "the helpline on 116 123". */
export const dialWords = wordSet(
  'call calls phone phoned telephone tel dial ring text fax helpline helplines hotline hotlines lifeline',
);

/** What may stand between such a word and the number. */
export const dialJoiners = wordSet('the on at to : is a number line free toll - ( us now');
