import type { ToldFigure } from '../../records/figure.ts';

/** True where a figure's period says more than its clause does: it is inferred, or the clause does not name its years. */
export function periodIsNews({ period, clause, inferred }: ToldFigure): boolean {
  if (period === undefined) return false;
  if (inferred?.some((field) => field.startsWith('period'))) return true;
  return !(period.match(/\d{4}/g) ?? []).every((year) => clause.includes(year));
}
