import { phases } from '../../framework/phases';
import { organisationPatterns } from '../../framework/organisationPatterns';
import { profileNames } from '../../framework/profileNames';
import { reuseShare } from '../../domain/demand/demandParts';
import { demandViews, type DemandView } from '../../domain/scenario/demandViews';
import { line } from '../layout/line';
import type { Block, Cell, Style } from '../plan';
import type { SheetText } from '../text/sheetText';
import type { WorkbookModel } from '../workbookModel';

/** Rows of the views: what is chosen, sums, the largest gap, and the demand of each profile. */
const figureIds = ['chosen', 'demand', 'saved', 'missing', 'gap', 'gapFte'] as const;

/** Sheet rows that the views take, with an empty one below. */
export const viewRows = 2 + figureIds.length + profileNames.length + 2;

/** Columns that the views fill. */
export const viewColumns = 4;

/** What a view assumes, in words. */
function chosenWords({ choice, assumptions }: DemandView, text: SheetText): string {
  const { views } = text.scenarios;
  switch (choice) {
    case 'base':
      return '';
    case 'effortModel':
      return views.models[assumptions.effortModel];
    case 'organisationPattern':
      return (
        organisationPatterns.find(({ id }) => id === assumptions.organisationPattern)?.name[text.locale] ?? ''
      );
    case 'reuse':
      return views.share(`${Math.round(100 * reuseShare(assumptions))} %`);
  }
}

function gapWords({ headline }: DemandView, { model, text }: WorkbookModel): string {
  if (headline === null) return text.scenarios.views.noGap;
  return [
    profileNames.find(({ id }) => id === headline.profile)?.name ?? '',
    phases.find(({ id }) => id === headline.phase)?.name ?? '',
    model.quarters[headline.quarter]?.quarter.name ?? '',
  ].join(', ');
}

/** What the effort model, the organisation pattern and reuse change of demand and of the largest gap: values of the run. */
export function viewBlocks(top: number, left: number, workbook: WorkbookModel): readonly Block[] {
  const { model, text } = workbook;
  const words = text.scenarios.views;
  const views = demandViews(model);
  const figure = (id: (typeof figureIds)[number], view: DemandView): Cell => {
    switch (id) {
      case 'chosen':
        return chosenWords(view, text);
      case 'demand':
        return view.demand;
      case 'saved':
        return view.savedByReuse;
      case 'missing':
        return view.missing;
      case 'gap':
        return gapWords(view, workbook);
      case 'gapFte':
        return view.headline?.missingFte ?? 0;
    }
  };
  const styles: Readonly<Record<(typeof figureIds)[number], Style>> = {
    chosen: 'wrapped',
    demand: 'fte',
    saved: 'fte',
    missing: 'fte',
    gap: 'wrapped',
    gapFte: 'fte',
  };
  const first = top + 2;
  const last = first + figureIds.length;
  const [base, ...others] = views;
  const same = others.filter(
    ({ headline }) =>
      headline?.profile === base?.headline?.profile && headline?.phase === base?.headline?.phase,
  ).length;
  return [
    line('views_title', top, words.title, 'section'),
    { name: 'views_corner', top: top + 1, left: 0, rows: [[words.corner, null]], style: 'heading' },
    {
      name: 'views_headings',
      top: top + 1,
      left,
      rows: [views.map(({ choice }) => (choice === 'base' ? text.scenarios.base : words.choices[choice]))],
      style: 'headingNumber',
    },
    {
      name: 'views_labels',
      top: first,
      left: 0,
      rows: [
        ...figureIds.map((id) => [words.figures[id]]),
        ...profileNames.map(({ name }) => [words.ofProfile(name)]),
      ],
      style: 'label',
    },
    ...figureIds.map((id, row): Block => ({
      name: `views_${id}`,
      top: first + row,
      left,
      rows: [views.map((view) => figure(id, view))],
      style: styles[id],
    })),
    {
      name: 'views_profiles',
      top: last,
      left,
      rows: profileNames.map(({ id }) => views.map((view) => view.byProfile[id])),
      style: 'fte',
    },
    line(
      'views_note',
      last + profileNames.length,
      base?.headline === null ? words.note : `${words.same(same, others.length)} ${words.note}`,
      'note',
    ),
  ];
}
