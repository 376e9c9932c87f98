/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { productionManifest } from '../../scripts/productionManifest.mjs';

const root = join(__dirname, '..', '..');
const source = readFileSync(join(root, 'manifest.xml'), 'utf8');
const built = productionManifest(source, 'https://planner.example/app/');
const manifest = new DOMParser().parseFromString(source, 'text/xml');

function all(name: string): readonly Element[] {
  return [...manifest.getElementsByTagName(name)];
}

function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? '';
}

const resources = ['bt:Image', 'bt:Url', 'bt:String']
  .flatMap((name) => all(name))
  .filter((element) => element.hasAttribute('id'));
const uses = [...manifest.querySelectorAll('[resid]')];

test('the file is well-formed XML', () => {
  expect(manifest.querySelector('parsererror')).toBeNull();
});

test('the elements of the root stand in the order that Office asks for', () => {
  expect([...manifest.documentElement.children].map((element) => element.tagName)).toEqual([
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ]);
});

test('it asks for a workbook, ExcelApi 1.9 and the right to write, and for nothing else', () => {
  expect(all('Host').map((host) => host.getAttribute('Name') ?? host.getAttribute('xsi:type'))).toEqual([
    'Workbook',
    'Workbook',
  ]);
  expect(all('Set').map((set) => [attribute(set, 'Name'), attribute(set, 'MinVersion')])).toEqual([
    ['ExcelApi', '1.9'],
  ]);
  expect(all('Permissions').map((element) => element.textContent)).toEqual(['ReadWriteDocument']);
});

test('the version is that of package.json with a fourth part', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  expect(all('Version')[0]?.textContent).toBe(`${version}.0`);
});

test('the id is a GUID', () => {
  expect(all('Id')[0]?.textContent).toMatch(
    /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
  );
});

test('every resid has a resource of at most 32 characters, and no resource is unused', () => {
  const defined = resources.map((element) => attribute(element, 'id'));
  const used = new Set(uses.map((element) => attribute(element, 'resid')));
  expect([...used].sort()).toEqual([...defined].sort());
  expect(defined.filter((id) => id.length > 32)).toEqual([]);
});

test('no id stands twice', () => {
  const ids = [...manifest.querySelectorAll('[id]')].map((element) => attribute(element, 'id'));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('every address is https', () => {
  const addresses = [...source.matchAll(/DefaultValue="(\w+:[^"]*)"/g)].map((match) => match[1] ?? '');
  expect(addresses).toHaveLength(31);
  expect(addresses.filter((address) => !address.startsWith('https://'))).toEqual([]);
});

test('titles and labels fit 125 characters, tips and descriptions 250, in both languages', () => {
  const longest = (selector: string): number =>
    Math.max(
      ...all(selector)
        .flatMap((element) => [...element.querySelectorAll('[DefaultValue], [Value]')])
        .map((element) => (element.getAttribute('DefaultValue') ?? attribute(element, 'Value')).length),
    );
  expect(longest('bt:ShortStrings')).toBeLessThanOrEqual(125);
  expect(longest('bt:LongStrings')).toBeLessThanOrEqual(250);
});

test('every text has a German sibling', () => {
  const texts = [...all('bt:String'), ...all('DisplayName'), ...all('Description')].filter((element) =>
    element.hasAttribute('DefaultValue'),
  );
  expect(texts).toHaveLength(11);
  const without = texts.filter((element) => element.querySelector('[Locale="de-DE"]') === null);
  expect(without.map((element) => attribute(element, 'DefaultValue'))).toEqual([]);
});

/** Width and height as the header of a PNG file states them (bytes 16 to 23). */
function pngSize(path: string): readonly [number, number] {
  const file = readFileSync(path);
  expect(file.subarray(1, 4).toString()).toBe('PNG');
  return [file.readUInt32BE(16), file.readUInt32BE(20)];
}

test('every icon file exists in the size that the manifest states', () => {
  const wanted = [
    ...uses
      .filter((element) => element.tagName === 'bt:Image')
      .map((use) => {
        const image = resources.find((element) => attribute(element, 'id') === attribute(use, 'resid'));
        return { size: Number(attribute(use, 'size')), address: image && attribute(image, 'DefaultValue') };
      }),
    { size: 32, address: all('IconUrl')[0] && attribute(all('IconUrl')[0] as Element, 'DefaultValue') },
    {
      size: 64,
      address:
        all('HighResolutionIconUrl')[0] &&
        attribute(all('HighResolutionIconUrl')[0] as Element, 'DefaultValue'),
    },
  ];
  expect(wanted).toHaveLength(34);
  for (const { size, address } of wanted) {
    const path = new URL(address ?? '').pathname;
    expect([path, pngSize(join(root, path))]).toEqual([path, [size, size]]);
  }
});

test('every icon has the sizes without which Office leaves a button blank', () => {
  for (const icon of all('Icon')) {
    const sizes = [...icon.children].map((image) => Number(attribute(image, 'size')));
    expect(sizes).toEqual(expect.arrayContaining([16, 32, 80]));
  }
});

test('every function of a button is associated by the commands', async () => {
  const associated: string[] = [];
  Object.assign(globalThis, {
    Office: { actions: { associate: (name: string) => associated.push(name) } },
  });
  await import('../../src/commands/commands');
  expect(all('FunctionName').map((element) => element.textContent)).toEqual(associated);
});

test('the manifest of a build names its own address and no localhost', () => {
  expect(built).not.toContain('localhost');
  expect(built).toContain('"https://planner.example/app/taskpane.html"');
  expect(built).toContain('"https://planner.example/app/assets/icons/planner-32.png"');
  expect(built.split('\n')).toHaveLength(source.split('\n').length);
});

test('a build for an address without https fails', () => {
  expect(() => productionManifest(source, 'http://planner.example')).toThrow('https only');
});
