import type { SolveAnswer, SolveRequest } from './messages';
import { solveStaffing } from './solveStaffing';

function answer(message: SolveAnswer): void {
  self.postMessage(message);
}

self.onmessage = ({ data }: MessageEvent<SolveRequest>) => {
  void solveStaffing(data.problem, {
    timeLimitSeconds: data.timeLimitSeconds,
    // The page cancels by ending the worker.
    watch: {
      report: (progress) => {
        answer({ kind: 'progress', progress });
      },
      cancelled: () => false,
    },
  }).then((plan) => {
    answer({ kind: 'plan', plan });
  });
};
