import type { PartNames } from '../grid/nameParts';

/** Every text of the page around the pane. */
export interface PageText {
  readonly bar: {
    readonly title: string;
    /** How to get out of the grid without a mouse. */
    readonly regions: string;
    readonly open: string;
    readonly sample: string;
    readonly download: string;
    readonly downloadMacros: string;
    readonly language: string;
    readonly theme: string;
    readonly themes: Readonly<Record<'system' | 'light' | 'dark', string>>;
  };
  readonly welcome: {
    readonly title: string;
    readonly does: string;
    readonly how: readonly string[];
    readonly stays: string;
    readonly sample: string;
    readonly sampleHolds: string;
    readonly open: string;
    readonly template: string;
    readonly drop: string;
  };
  readonly progress: {
    readonly fetchingSample: string;
    readonly opening: (file: string) => string;
    readonly template: string;
    readonly grid: string;
  };
  readonly failed: {
    readonly badFile: (file: string) => string;
    readonly tooLarge: (file: string) => string;
    readonly sample: string;
    readonly unexpected: string;
  };
  readonly grid: string;
  /** Parts of the grid, for those who do not see it. */
  readonly parts: PartNames;
  /** Added to the name of a file that was planned. */
  readonly planned: string;
}

export const en: PageText = {
  bar: {
    title: 'Workbook and display',
    regions: 'F6: from the grid to the planner',
    open: 'Open file',
    sample: 'Sample',
    download: 'Download .xlsx',
    downloadMacros: 'Download .xlsm',
    language: 'Language',
    theme: 'Colours',
    themes: { system: 'System colours', light: 'Light', dark: 'Dark' },
  },
  welcome: {
    title: 'Plan an ML team from a list of people',
    does: 'The planner reads who you have, compares them with the machine learning work ahead and writes coverage, effort and a costed hiring plan into sheets.',
    how: [
      'Open a list of people.',
      'Let the planner beside it read the list and create the plan.',
      'Look at every sheet, change a number, download the workbook.',
    ],
    stays: 'Everything happens in this browser tab: no account, nothing is sent anywhere.',
    sample: 'Try with sample data',
    sampleHolds: '60 invented people and eight use cases',
    open: 'Open your own .xlsx or .csv',
    template: 'Start from an empty template',
    drop: 'Or drop a file anywhere on this page.',
  },
  progress: {
    fetchingSample: 'Loading the sample …',
    opening: (file) => `Opening ${file} …`,
    template: 'Preparing the template …',
    grid: 'Loading the grid …',
  },
  failed: {
    badFile: (file) =>
      `${file} cannot be read as a workbook. Save it as .xlsx or .csv, without a password, and open it again.`,
    tooLarge: (file) => `${file} is too large to open here.`,
    sample: 'The sample could not be loaded. Reload the page and try again.',
    unexpected: 'Something unexpected went wrong. Reload the page and try again.',
  },
  grid: 'Workbook',
  parts: {
    cell: 'Name of the cell',
    sheets: ['All sheets', 'Sheets before', 'Sheets after'],
    stop: 'Stop computing',
    messages: 'Messages of the grid',
  },
  planned: 'plan',
};
