import { conditions as printed } from '../../src/print/law/all.ts';
import type { Condition } from '../../src/print/law/condition.ts';
import { readMetadata } from '../../src/print/pdf/describe-document.ts';
import { fontConditions } from './font-conditions.ts';

const claims: Condition = {
  number: '06-002',
  holds: 'It claims no conformance to PDF/UA, since no validator has seen it.',
  faults: ({ document }) =>
    /pdfuaid|pdfaid/.test(readMetadata(document) ?? '') ? ['The metadata stream claims a conformance.'] : [],
};

/** Everything that must hold of a sheet's file: what is asked of each as it is printed, and what the tests alone ask. */
export const allConditions: readonly Condition[] = [...printed, claims, ...fontConditions];
