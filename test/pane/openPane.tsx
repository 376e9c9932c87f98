import '@testing-library/jest-dom';
import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { configure, render, screen, waitFor } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import { TextDecoder, TextEncoder } from 'node:util';
import { openWorkbook } from '../../src/host/file/openWorkbook';
import type { Workbook } from '../../src/host/port';
import { Pane, type PaneProps } from '../../src/pane/Pane';
import { literalPlanner } from './literalPlanner';

// What a test waits for comes with a change of the document; how late says nothing on a busy machine.
configure({ asyncUtilTimeout: 300_000 });

/** What jsdom lacks of a browser, and Fluent UI or the file host asks for. */
Object.assign(globalThis, {
  TextDecoder,
  TextEncoder,
  ResizeObserver: class {
    observe() {
      return undefined;
    }
    unobserve() {
      return undefined;
    }
    disconnect() {
      return undefined;
    }
  },
  matchMedia: () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }),
});

Object.assign(Element.prototype, { scrollIntoView: () => undefined });

/** A workbook whose only sheet holds the lines. */
export async function workbookOf(...lines: readonly string[]) {
  return openWorkbook(new TextEncoder().encode(lines.join('\n')), 'Staff.csv');
}

/** A roster of three with a start date that cannot be. */
export const staff = [
  'Name,Job title,Business unit,Start date',
  'Ada Example,Data Engineer,Retail,2024-02-01',
  'Ben Example,Data Scientist,Retail,2024-02-31',
  'Cem Example,ML Engineer,Logistics,2023-06-01',
] as const;

/**
 * Writes the styles of Fluent UI into a document that nobody sees. jsdom lays nothing out, yet asks every rule for every
 * role that a test looks for; what a browser shows is tested in a browser.
 */
const elsewhere = createDOMRenderer(document.implementation.createHTMLDocument());

/** Opens the pane on a workbook and waits until its first screen knows the sheets. */
export async function openPane(workbook: Workbook, props: Partial<PaneProps> = {}): Promise<UserEvent> {
  const user = userEvent.setup();
  render(
    <RendererProvider renderer={elsewhere}>
      <Pane
        workbook={workbook}
        loadPlanner={() => Promise.resolve(literalPlanner())}
        locale="en-GB"
        theme="light"
        {...props}
      />
    </RendererProvider>,
  );
  await screen.findByRole('heading', { level: 1, name: /roster|Mitarbeiterliste/ });
  if (props.pending === undefined)
    await waitFor(() => {
      expect(screen.queryByRole('progressbar')).toBeNull();
    });
  return user;
}

/** Presses a button by its label. */
export async function press(user: UserEvent, name: string | RegExp): Promise<void> {
  await user.click(await screen.findByRole('button', { name }));
}

/** Waits for a screen by its heading. */
export async function arriveAt(name: string): Promise<HTMLElement> {
  return screen.findByRole('heading', { level: 1, name });
}
