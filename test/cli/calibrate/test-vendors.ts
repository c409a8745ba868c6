import { fitting, isTelling } from '../../../cli/calibrate/overall';
import { regimeNames } from '../../../src/rules/regimes';
import type { ContestedCell } from '../../../src/rules/resolution';
import { calibrated } from './calibrated';
import type { Noise } from './made-up-vendor';

const telling: ContestedCell[] = [
  'annual-cancellation',
  'cancelled-after-end',
  'cancelled-evaluation',
];

/** Three regimes, a mixture, chance and an unknown regime: one in twenty flags is wrong, and three in ten looks are missing. */
export const testVendors = (runs: [noise: Noise, seed: number][]): void => {
  describe.each(runs)('noise in the %s, seed %i', (noise, seed) => {
    const vendor = { seed, sites: 600, noise };

    test.each(regimeNames)(
      '%s is named in every cell that tells regimes apart, and suggested',
      (name) => {
        const { overall, suggested, cells } = calibrated(name, vendor);
        expect({ overall, suggested }).toEqual({
          overall: { code: 'regime', regime: name },
          suggested: name,
        });
        const decided = cells.filter(({ verdict }) => verdict.code !== 'not-enough-seen');
        expect(decided.filter(isTelling).map(({ cell }) => cell)).toEqual(telling);
        for (const { verdict } of decided) {
          expect(verdict.code).toBe('regime');
          expect(fitting(verdict)).toContain(name);
        }
      },
    );

    test('a mixture is told from chance, by billing system', () => {
      const { overall, suggested, cells } = calibrated('mixture', vendor);
      expect({ overall, suggested }).toEqual({
        overall: {
          code: 'mixture',
          groups: [
            { name: 'new', overall: { code: 'regime', regime: 'improved-billing' } },
            { name: 'old', overall: { code: 'regime', regime: 'classic' } },
          ],
        },
        suggested: null,
      });
      for (const { cell, verdict } of cells)
        if (telling.includes(cell))
          expect(verdict).toMatchObject({ code: 'mixture', by: 'billing' });
    });

    test.each(['random', 'coins'] as const)('%s: none of these, in any cell', (name) => {
      const { overall, suggested, cells } = calibrated(name, vendor);
      expect(overall).toMatchObject({ code: 'none-of-these', closest: [] });
      expect(suggested).toBeNull();
      const codes = new Set(cells.map(({ verdict }) => verdict.code));
      expect([...codes].sort()).toEqual(['none-of-these', 'not-enough-seen']);
    });

    test('an unknown regime: none of these, and where', () => {
      const { overall, suggested, cells } = calibrated('unknown', vendor);
      expect(overall).toMatchObject({
        code: 'none-of-these',
        cells: ['cancelled-after-end', 'after-15-days'],
      });
      expect(suggested).toBeNull();
      const afterEnd = cells.find(({ cell }) => cell === 'cancelled-after-end');
      expect(afterEnd?.verdict).toMatchObject({
        code: 'mixture',
        by: 'plan',
        groups: [
          { name: 'annual', verdict: { code: 'none-of-these' } },
          { name: 'monthly', verdict: { code: 'regime', regimes: ['classic', 'forge-2025'] } },
        ],
      });
    });
  });
};
