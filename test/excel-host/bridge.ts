import type { ExcelHost } from './host';

/** What answers a client. */
export type Answering = Pick<ExcelHost, 'answer' | 'isSetSupported'>;

interface Bridge {
  sendMessageToHost: (text: string) => void;
  onMessageFromHost: (text: string) => void;
}

/** The globals of a page, or of a `vm` context, in which the client was loaded. */
export interface ClientGlobals {
  readonly Office: object;
  readonly OSF: object;
  readonly OfficeExtension: object;
}

interface Loader {
  readonly getContext: () => unknown;
  readonly getHostInfo: () => unknown;
}

/**
 * Connects a loaded client with a host, and stands in for office.js, which loads the client in Excel: it gives the
 * context with the requirement sets and says that the host is ready. Requests are answered one after the other.
 */
export function connect(globals: ClientGlobals, host: Answering): void {
  const ready = { host: 'Excel', platform: 'OfficeOnline' };
  const context = {
    ...ready,
    displayLanguage: 'en-US',
    contentLanguage: 'en-US',
    requirements: {
      isSetSupported: (name: string, version?: string) => host.isSetSupported(name, version),
    },
  };
  const loader: Loader = {
    getContext: () => context,
    getHostInfo: () => ({ hostType: 'excel', hostPlatform: 'web', hostSpecificFileVersion: '16.00' }),
  };
  Object.assign(globals.OSF, { _OfficeAppFactory: loader });
  Object.assign(globals.Office, {
    onReady: (then?: (info: typeof ready) => unknown) =>
      Promise.resolve(ready).then(async (info) => {
        await then?.(info);
        return info;
      }),
  });
  const { HostBridge } = globals.OfficeExtension as {
    readonly HostBridge: { readonly init: (bridge: Bridge) => void };
  };
  HostBridge.init(bridgeTo(host));
}

function bridgeTo(host: Answering): Bridge {
  let last = Promise.resolve();
  const bridge: Bridge = {
    sendMessageToHost: (text) => {
      last = last.then(async () => {
        bridge.onMessageFromHost(await host.answer(text));
      });
    },
    onMessageFromHost: () => undefined,
  };
  return bridge;
}
