/** @jest-environment jsdom */
import { nameParts } from '../../../src/page/grid/nameParts';

const names = { cell: 'Cell', sheets: ['All', 'Before', 'After'], stop: 'Stop', messages: 'Messages' };

/** The parts as the grid draws them, without a name or with one that says nothing. */
const drawn = `
  <input type="text" />
  <div aria-expanded="false"><button data-u-comp="sheet-bar-append-button"></button></div>
  <button data-u-comp="sheet-bar-append-button"></button>
  <button data-u-comp="sheet-bar-append-button"></button>
  <button class="univer-size-4"></button>
  <button aria-expanded="true">Menu</button>
  <canvas tabindex="1"></canvas>
  <section aria-live="polite" aria-label="Notifications"></section>
  <section aria-live="polite" aria-label="Notifications"></section>`;

function labels(container: HTMLElement): readonly (string | null)[] {
  return [...container.querySelectorAll('input, button, section')].map((part) =>
    part.getAttribute('aria-label'),
  );
}

const named = ['Cell', 'All', 'Before', 'After', 'Stop', null, 'Messages', 'Messages 2'];

test('parts of the grid get a name, those that have one by their words keep it', () => {
  const container = document.createElement('div');
  container.innerHTML = drawn;
  nameParts(container, names);
  expect(labels(container)).toEqual(named);
  expect(container.querySelector('div')?.hasAttribute('aria-expanded')).toBe(false);
  expect(container.querySelector('button[aria-expanded]')?.textContent).toBe('Menu');
  expect(container.querySelector('canvas')?.tabIndex).toBe(0);
});

test('what the grid draws and changes later is named too, until it ends', async () => {
  const container = document.createElement('div');
  const end = nameParts(container, names);
  container.innerHTML = drawn;
  await Promise.resolve();
  expect(labels(container)).toEqual(named);
  container.querySelector('div')?.setAttribute('aria-expanded', 'true');
  await Promise.resolve();
  expect(container.querySelector('div')?.hasAttribute('aria-expanded')).toBe(false);
  end();
  container.innerHTML = drawn;
  await Promise.resolve();
  expect(container.querySelector('input')?.hasAttribute('aria-label')).toBe(false);
});
