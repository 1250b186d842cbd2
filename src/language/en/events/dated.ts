import { wordSet } from '../../word-set.ts';

/** What supposes all that stands behind it, up to the next stop. */
export const supposing = /\b(?:if|unless|whether)\b/i;

/** Names of which a year is a part: "the Treaty of 1919". */
export const yearedNames =
  /\b(?:Act|Law|Code|Treaty|Convention|Agreement|Accords?|Plan|Program|Programme|Amendments?|Resolution|Constitution|Olympics|Games|Cup|Charter)\s+(?:of|for)\s+(?:the\s+)?$/;

/** Before a stretch these say how long. */
export const durationLeads = wordSet('for');

/** What makes of two dates a period. */
export const periodLead = /\bperiod\s+(?:from\s+|of\s+|between\s+)?$/;

/** Behind these stands what something is compared with, in the same clause: "up by half compared to May". */
export const comparison =
  /\b(?:compared (?:to|with)|versus|than (?=(?:in|during|at|on|it|they|he|she|the same|the year|a year|last)\b))[^,;:()—]{0,80}$/;
