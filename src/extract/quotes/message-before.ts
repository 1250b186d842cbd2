import type { Decision, Scene } from './features.ts';

const messages = new Set(
  'message sign note notice banner letter email e-mail poster placard sticker label caption inscription memo'.split(
    ' ',
  ),
);
const wordings = new Set('saying stating reading declaring proclaiming announcing warning'.split(' '));
/** With one of these before it, somebody gives the message out, and the words are theirs: "she sent an email saying". */
const giving = new Set(
  'sent sends send issued issues released releases wrote writes posted posts published shared left leaving delivered signed put gave tweeted sending issuing releasing writing posting in through via with by'.split(
    ' ',
  ),
);

/**
 * "A sign saying “…”": the message that the words before a stretch name as what says it; null where none does, or where
 * somebody gives it out.
 * @param place the stretch's place in the article's own voice
 */
export function messageBefore(
  { voice: { items }, mentions, mentionAt }: Scene,
  place: number,
): Decision | null {
  const cue = /^[,:]$/.test(items[place - 1]?.text ?? '') ? place - 2 : place - 1;
  const verb = items[cue];
  if (!verb || verb.sentence !== items[place]?.sentence || !wordings.has(verb.lower)) return null;
  const index = mentionAt[cue - 1] ?? -1;
  const mention = mentions[index];
  if (mention?.last !== cue - 1 || !messages.has(mention.head)) return null;
  for (let before = mention.first - 1; before >= mention.first - 3; before -= 1)
    if (giving.has(items[before]?.lower ?? '')) return null;
  return { mention: index, cue: [cue, cue] };
}
