import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Script, createContext } from 'node:vm';
import { connect, type Answering } from './bridge';

/** The globals of the client that code under test uses. */
export interface Client {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

interface Page extends Client {
  readonly OSF: object;
}

let script: Script | undefined;

function clientScript(): Script {
  if (script === undefined) {
    const file = createRequire(`${process.cwd()}/package.json`).resolve(
      '@microsoft/office-js/dist/excel-web-16.00.js',
    );
    script = new Script(readFileSync(file, 'utf8'), { filename: 'excel-web-16.00.js' });
  }
  return script;
}

/** The few things of a browser the client touches when it loads. */
function page(): Record<string, unknown> {
  const none = () => undefined;
  const storage = { getItem: () => null, setItem: none, removeItem: none };
  const location = { href: 'https://host.invalid/', search: '', hash: '', protocol: 'https:' };
  const globals: Record<string, unknown> = {
    console: { log: none, warn: none, error: none },
    setTimeout,
    clearTimeout,
    performance,
    location,
    navigator: { userAgent: 'test' },
    document: { getElementsByTagName: () => [], addEventListener: none, URL: location.href, cookie: '' },
    addEventListener: none,
    removeEventListener: none,
    sessionStorage: storage,
    localStorage: storage,
  };
  globals['window'] = globals;
  globals['self'] = globals;
  return globals;
}

/** Loads the unmodified client and connects it with a host. */
export function loadClient(host: Answering): Client {
  const globals = page();
  clientScript().runInContext(createContext(globals));
  const loaded = globals as unknown as Page;
  connect(loaded, host);
  return loaded;
}

/** Loads the client and makes its names global, where the code under test looks for them. */
export function installClient(host: Answering): Client {
  const client = loadClient(host);
  Object.assign(globalThis, {
    Excel: client.Excel,
    Office: client.Office,
    OfficeExtension: client.OfficeExtension,
  });
  return client;
}
