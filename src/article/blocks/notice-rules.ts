// What a newspaper says of its article, or to its readers, and is no sentence of the article. Each rule says of whole
// blocks what they are; its examples are read by a test.

/** One way in which a block is told to be no text of the article. */
export interface NoticeRule {
  readonly name: string;
  /** The most characters of a block that it is tried on, in UTF-16 units. */
  readonly longest: number;
  /** What a block begins with, after a bullet or an opening bracket. */
  readonly begins: RegExp;
  /** What it has to hold besides. */
  readonly holds?: RegExp;
  /** Blocks that are such a notice … */
  readonly matches: readonly string[];
  /** … and blocks that look like one and are text of an article. */
  readonly not: readonly string[];
}

const piece = '(?:article|story|column|post|piece|blog ?post|live ?blog|essay|op-ed|explainer|obituary)';
const report = '(?:report|interview|review|transcript|page|item|headline|caption|graphic|chart|map|quiz)';
const changed = '(?:updated|amended|corrected|clarified|edited|revised|changed|modified)';
const sometime = '(?:(?:since|now|later|last|first|also|slightly) )?';

const phone =
  '(?:\\(?\\d{3,5}\\)?[ .\\u2010-\\u2013-]\\d{2,4}(?:[ .\\u2010-\\u2013-]\\d{2,4})*|\\b(?:988|911|999|112|111)\\b)';
const help =
  '(?:[Hh]elp ?lines?|[Hh]ot ?lines?|[Ll]ifelines?|[Ss]upport lines?|[Cc]risis (?:[Tt]ext )?(?:[Ll]ine|[Cc]ent(?:er|re))|Samaritans|Childline)';

/** The rules, the surest first. */
export const noticeRules: readonly NoticeRule[] = [
  {
    name: 'editor’s note',
    longest: 2500,
    begins:
      /^(?:(?:an? )?(?:editor|editors|publisher|author|writer|reporter|reader|ed|eds)\.?(?:[’'`]s|s[’'`])? ?(?:note|advisory)|note (?:from the|by the|to) (?:editors?|readers))(?: *[:.–—]|$)/i,
    matches: [
      'Editor’s note: The council holds shares in the mill.',
      "EDITORS' NOTE — This is the second part of three.",
      'Ed. note: Some names have been changed.',
      'Note to readers: The ferry page is now kept by the harbour desk.',
    ],
    not: [
      'Editors noted that the council had met in March.',
      'The editor’s note was added on Monday, Lind said.',
      'Note to self, she wrote: “Never again.”',
    ],
  },
  {
    name: 'correction',
    longest: 2500,
    begins:
      /^(?:corrections?|clarifications?|corrections? (?:and|&) clarifications?|correction appended|erratum|retraction)(?: ?\([^()]{1,40}\)|,? (?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,8})(?:,? \d{4})?)?(?: *[:–—]|\.?$)/iu,
    matches: [
      'Correction: The bridge was built in 1911, not in 1921.',
      'CORRECTION APPENDED.',
      'Clarification (May 4, 2031): The mayor spoke on Monday.',
      'Correction, May 4: Ida Holm’s name was misspelled.',
      'CORRECTION:',
    ],
    not: [
      'Corrections officers found 12 letters in the cell.',
      'Correction of the river took nine years.',
      'Clarification came on Monday, when the council met.',
    ],
  },
  {
    name: 'what was changed in it',
    longest: 1200,
    begins: new RegExp(
      `^(?:this ${piece} (?:has (?:since |now )?been|was|is being|will be) ${sometime}(?:\\p{L}+ly )?${changed}\\b|this ${report} (?:has (?:since |now )?been|was) ${sometime}${changed} (?:on|at|to|with|because|after)\\b)`,
      'iu',
    ),
    matches: [
      'This article was amended on 5 March 2031 to say that the ferry runs daily.',
      'This story has been updated with comments from the harbour master.',
      'This report has been updated to include the ministry’s answer.',
      'This post has since been corrected.',
    ],
    not: [
      'The report was updated in 2019 to include the new harbours.',
      'This story was told to me by a fisherman.',
      'This report was the third in five years.',
      'This article of the treaty was never ratified.',
    ],
  },
  {
    name: 'an earlier version of it',
    longest: 1200,
    begins: new RegExp(
      `^(?:in )?(?:(?:an?|the) (?:earlier|previous|prior|older|original|initial|different) (?:version|edition) of (?:this (?:${piece}|report)|(?:the|a) (?:headline|caption|graphic|chart|map) (?:on|of|in|to|with|for) this)|a version of this ${piece} (?:appears|appeared|was|is|ran|first))\\b`,
      'iu',
    ),
    matches: [
      'An earlier version of this article misstated the year in which the bridge was built. It was 1911.',
      'A previous version of the headline on this story named the wrong river.',
      'A version of this article appears in print on May 4, 2031.',
    ],
    not: [
      'An earlier version of the bill had passed in March.',
      'The original version of this law was passed in 1911.',
    ],
  },
  {
    name: 'what an article had wrong',
    longest: 1200,
    begins:
      /^(?:(?:because of|due to|owing to) an? (?:editing|production|reporting|transcription|translation) (?:error|mistake),|an? (?:article|editorial|caption|headline|graphic|chart|map|picture caption) (?:on|in|with|about) )/iu,
    holds:
      /\b(?:mis(?:stated|spelled|identified|quoted|attributed|represented)|incorrectly|erroneously|(?:editing|production|reporting|transcription|translation) (?:error|mistake))\b/iu,
    matches: [
      'Because of an editing error, an article on Tuesday about the ferry misstated its fare.',
      'An article on Monday about the mill misidentified its owner.',
    ],
    not: [
      'An article on Monday about the ferry said that it would run.',
      'Because of an accounting error, the town lost 40,000 crowns.',
    ],
  },
  {
    name: 'where it appeared before',
    longest: 400,
    begins: new RegExp(
      `^(?:this (?:${piece}|excerpt|report) (?:was |is )?(?:(?:has been )?(?:re|cross-?)?(?:published|printed|posted)|(?:first|originally) (?:published|appeared|ran|posted|produced|reported)|appeared|adapted from|syndicated|co-published)|(?:re)?(?:published|printed|produced) with (?:the )?(?:kind )?permission|(?:first|originally) (?:published|appeared) (?:in|on|at|by) [^.,;]{1,80}\\.?$|(?:views|opinions) expressed (?:here|in this)|the (?:views|opinions) expressed (?:here|in this|by the author))`,
      'iu',
    ),
    matches: [
      'This article first appeared in The Orm Herald.',
      'This piece first appeared on Harbour Watch.',
      'This story was originally published by the Sorn Courier and is republished here.',
      'Reprinted with permission of the Orm Herald.',
      'The opinions expressed in this column are the author’s own.',
    ],
    not: [
      'First published in 1843, the tale has never been out of print.',
      'This excerpt from the charter was read aloud.',
      'This story first made the rounds in 1911.',
    ],
  },
  {
    name: 'rights',
    longest: 600,
    begins: /^[^“”"]*$/u,
    holds:
      /^(?:©|\(c\) ?\d{4}|copyright (?:©|\(c\)|\d{4}))|\ball rights reserved\.?|\bmay not be (?:published|reproduced|reprinted|republished|broadcast|rewritten|redistributed|copied)\b|\breprinted (?:courtesy of|by permission)|\bcopyright © \d{4}\b/iu,
    matches: [
      'Copyright 2031 The Orm Herald. All rights reserved. This material may not be published, broadcast or rewritten.',
      '© 2031 Orm Press',
      'From The Valley by Ada Zorn. Copyright © 2030 by Ada Zorn. Reprinted courtesy of Orm Books.',
    ],
    not: [
      'Copyright law changed in 2031, and 40 presses closed.',
      'The council said that all rights are reserved to the town.',
      '“All rights reserved,” the sign said.',
    ],
  },
  {
    name: 'code of the page',
    longest: 2500,
    begins:
      /^(?:[.#@][\w-][\w .#:>,()@-]{0,120}\{|[a-z][\w-]{0,30} ?\{|[a-z]+(?:-[a-z]+){0,3} ?: ?(?:[\d.#]|none|auto|bold|left|right|cent(?:er|re))[^;{}“”"]{0,60};(?: |$)|\}|<\/?[a-z][^>]{0,200}>)/,
    holds: /^[^“”;{}>]*[;{}>][^“”]*$/,
    matches: [
      '.caption { width:100%; padding-top:20px; }',
      'height: 275px !important;',
      '@media screen and (max-width: 600px) {',
      '<iframe width="560" height="315">',
    ],
    not: [
      'The vote: 40 for it; 12 against it.',
      'lisbon: the ferry was late; nobody was told',
      'Costs rose {by 40 percent} that year.',
    ],
  },
  {
    name: 'a disclosure',
    longest: 800,
    begins: /^(?:(?:full )?disclosure|disclaimer|trigger warning|content warning) *:/i,
    matches: [
      'Disclosure: The Orm Herald’s owner holds shares in the ferry.',
      'Content warning: this article describes a death.',
    ],
    not: ['Disclosure of the letters took three years.', 'Warning signs had stood there since 2019.'],
  },
  {
    name: 'where to find help',
    longest: 900,
    begins:
      /^(?!.*[“”"])(?:if (?:you|someone|anyone)\b|(?:call|contact|text|phone|ring|dial|reach|visit)\b|for (?:help|support|more|confidential|crisis|information|advice)\b|in (?:the )?(?:UK|U\.?K\.?|US|U\.?S\.?|United|Ireland|Australia|Canada|Britain|New Zealand|an emergency)\b|(?:the )?(?:[\p{L}’']+ ){0,4}(?:suicide|samaritans|lifeline|helpline|hotline|childline|crisis)\b|anyone (?:who (?:is|has been)|affected|struggling|in|needing|with)|help is available|(?:information|advice) (?:and|or) support|other international)/iu,
    holds: new RegExp(
      `^(?!.*\\b(?:said|says|told|added|according to|received|recorded|reported|launched|opened|asked|police|sheriff)\\b)(?=.*${help})(?=.*(?:${phone}|\\b\\d{3} \\d{3}\\b|\\b[\\w-]+\\.(?:org|com|net|uk|au|ie|gov)\\b|@)).*\\b(?:[Cc]all|[Cc]ontact|[Tt]ext|[Pp]hone|[Rr]ing|[Dd]ial|[Rr]eached?|[Vv]isit|available|[Cc]hat|is (?:on|at)?)`,
      'su',
    ),
    matches: [
      'If you or someone you know is struggling, call the Samaritans on 116 123.',
      'If you or someone you know may be considering suicide, contact the 988 Suicide & Crisis Lifeline by calling or texting 988.',
      'In the UK and Ireland, Samaritans can be contacted on 116 123 or by email at jo@samaritans.org.',
      'For confidential support call the Orm helpline on 0800 555 0100.',
      'Call the National Sexual Assault Hotline at 800-656-4673.',
    ],
    not: [
      'If you have seen the ferry, call the police on 555-0100.',
      'The hotline, which can be reached at 800-555-0100, received 2,000 calls in May.',
      'In the UK, calls to helplines rose by 40 percent in 2031.',
      '“If you need help, call the helpline on 116 123,” the mayor said.',
      'Call the roll, the crowd shouted.',
    ],
  },
  {
    name: 'who reported it',
    longest: 400,
    begins:
      /^(?:[–—-]{0,2} ?(?:[Aa]dditional |[Ww]ith )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Rr]esearch|[Gg]raphics?|[Pp]hotography) by \p{Lu}|[Cc]ontribut(?:ing|ors?|ed) ?: ?\p{Lu}|[Ww]ith (?:files|reporting|additional reporting) (?:from|by) \p{Lu}|\p{Lu}[^“”"]{1,250}(?: contributed (?:reporting|to this (?:report|story|article))\b|\b[Ww]riters? \p{Lu}[^“”".]{1,80} contributed from \p{Lu}))/u,
    holds: /^[^“”"]*$/u,
    matches: [
      '(Reporting by Ada Zorn; Editing by Nils Berg.)',
      '--additional reporting by Ada Zorn.',
      'Contributing: Ada Zorn and Nils Berg, The Orm Herald.',
      'Ada Zorn contributed to this report.',
      'Zorn reported from Lund. Orm Press writer Nils Berg contributed from Varn.',
    ],
    not: [
      'Reporting by the agency showed that 40 boats had sunk.',
      'Nils Berg contributed to the growth of the town.',
      'Contributing to the fall were two floods.',
    ],
  },
  {
    name: 'where else to look',
    longest: 260,
    begins:
      /^(?!.*[“”"])(?:follow (?:.{0,120}\bon (?:twitter|facebook|instagram|x|bluesky|mastodon|linkedin|tiktok)\b|@\w)|sign up (?:for|to|here)\b.{1,160}(?:newsletter|e-?mail|alerts?|inbox|here|story)|subscribe (?:to|here)\b.{1,160}(?:podcast|newsletter|channel|here|itunes)|(?:watch|listen to|see|view)\b.{1,160}\b(?:above|below|here)[.:]?$|for more\b.{1,60}(?:sign up|download|check out|subscribe|follow|visit|go to)\b|(?:read more|related|see also|more on this|more from)\s*:|download (?:the|our) .{0,80}\bapp\b)/iu,
    matches: [
      'Follow Ada Zorn on Twitter @adazorn.',
      'Sign up for the Harbour newsletter here.',
      'Watch the full interview below:',
      'For more from the Orm Herald, download our app.',
      'Related: The ferry of Orm',
    ],
    not: [
      'Follow the river for 40 miles and the mill comes into view.',
      'Related costs rose by 40 percent.',
      'Sign up sheets for the march had 400 names.',
      'Watch committees met in 40 towns.',
    ],
  },
];
