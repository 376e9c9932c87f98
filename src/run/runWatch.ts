import { HostFailure, type Watch } from '../host/port';

/** The steps of a run in their order. */
export type RunStep = 'read' | 'prepare' | 'solve' | 'report' | 'write';

/** How far a run is. */
export interface RunProgress {
  readonly step: RunStep;
  /** Part of the step that is done, 0 to 1; `null` where nothing is known of it yet. */
  readonly share: number | null;
  /** The sheet at hand; empty where there is none. */
  readonly sheet: string;
}

/** Who looks at a run: is told how far it is, and says whether the user cancelled. */
export interface RunWatch {
  readonly tell: (progress: RunProgress) => void;
  readonly cancelled: () => boolean;
}

/** A run that nobody watches. */
export const unwatchedRun: RunWatch = { tell: () => undefined, cancelled: () => false };

/** A step of a run as a host watches it. */
export function stepWatch({ tell, cancelled }: RunWatch, step: RunStep): Watch {
  return {
    report: ({ done, total, sheet }) => {
      tell({ step, share: total === 0 ? null : done / total, sheet });
    },
    cancelled,
  };
}

/** Begins a step: tells it, lets a browser draw that, and ends a run that the user cancelled with a HostFailure. */
export async function beginStep({ tell, cancelled }: RunWatch, step: RunStep): Promise<void> {
  tell({ step, share: null, sheet: '' });
  await new Promise((resolve) => setTimeout(resolve, 0));
  if (cancelled()) throw new HostFailure('cancelled', `cancelled before the step ${step}`);
}
