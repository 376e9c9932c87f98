import * as fc from 'fast-check';
import { rosterWithUseCases, threeMembers, twoUseCases } from '../sample/rosters';
import { withFirstColumn, withTableRow } from '../sample/userEdits';
import { planned, records, tableOf, typed, type Planned } from '../sample/workbook';

let first: Planned;
beforeAll(async () => {
  first = await planned(await rosterWithUseCases(threeMembers, twoUseCases));
});

const anyTyping = fc.record({
  line: fc.nat(),
  status: fc.constantFrom('Approved', 'On hold', 'Rejected', 'Proposed'),
  owner: fc.constantFrom('Eve', '=1+1', '0044', 'Zoë | Řehoř'),
  comment: fc.string({ minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== ''),
  heads: fc.option(fc.integer({ min: 1, max: 9 }), { nil: null }),
});

const anyHand = fc.record({
  action: fc.constantFrom('Hire', 'Train', 'Contractor'),
  profile: fc.constantFrom('Data Engineer', 'Machine Learning Engineer', 'Data Governor'),
  place: fc.constantFrom('Retail', 'Nowhere', 'Centre'),
  heads: fc.integer({ min: 0, max: 3 }),
  status: fc.constantFrom('Approved', 'Rejected', null),
});

test('nothing typed into the Hiring Plan is lost, in whatever demand the next runs find', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyTyping, { minLength: 1, maxLength: 3 }),
      anyHand,
      fc.constantFrom('S', 'L'),
      async (typings, hand, size) => {
        const start = (await planned(first.workbook)).workbook;
        const table = await tableOf(start, 'MLTP_Hiring');
        const keys = table.headers.indexOf('Line');
        const ids = table.rows.map((cells) => String(cells[keys]));
        const expected = new Map<string, Record<string, unknown>>();
        for (const { line, status, owner, comment, heads } of typings) {
          const id = ids[line % ids.length] ?? '';
          if (expected.has(id)) continue;
          const cells = {
            Status: status,
            Owner: owner,
            Comment: comment,
            ...(heads === null ? {} : { Heads: heads }),
          };
          for (const [header, value] of Object.entries(cells))
            await typed(start, ['MLTP_Hiring', id, header], value);
          expected.set(id, cells);
        }
        const handRow = table.headers.map(
          (header) =>
            ({
              Action: hand.action,
              Profile: hand.profile,
              Level: 'Senior',
              Place: hand.place,
              Heads: hand.heads,
              Status: hand.status,
              Comment: 'by hand',
            })[header] ?? null,
        );
        const remarks = [...ids.map((_, at) => `remark ${at}`), 'mine'];
        const wider = withFirstColumn(
          withTableRow(start, 'MLTP_Hiring', handRow),
          'MLTP_Hiring',
          'Remark',
          remarks,
        );
        await typed(wider, ['MLTP_UseCases', 'Use case 1', 'Size'], size);
        const again = (await planned((await planned(wider)).workbook)).workbook;
        const rows = await records(again, 'MLTP_Hiring');
        for (const [id, cells] of expected) {
          const row = rows.find(({ Line }) => Line === id);
          // A line that nobody decided on and that is no longer proposed is withdrawn and stays with its words.
          const withdrawn = cells['Status'] === 'Proposed' && row?.['Status'] === 'Withdrawn';
          expect(row).toMatchObject({ ...cells, ...(withdrawn ? { Status: 'Withdrawn' } : {}) });
          expect(row?.['Remark']).toBe(`remark ${ids.indexOf(id)}`);
        }
        const mine = rows.find(({ Remark }) => Remark === 'mine');
        expect(mine).toMatchObject({
          Line: null,
          Action: hand.action,
          Profile: hand.profile,
          Place: hand.place,
          Heads: hand.heads,
          Comment: 'by hand',
          ...(hand.status === null ? {} : { Status: hand.status }),
        });
      },
    ),
    { seed: 20261129, numRuns: 6 },
  );
});
