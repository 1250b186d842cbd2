import { findSyntaxFaults } from '../qpdf.ts';
import type { SheetFacts } from '../read-facts.ts';

/** qpdf finds nothing wrong in the file. */
export const isSoundForQpdf = ({ bytes }: SheetFacts): Promise<string[]> => findSyntaxFaults(bytes);
