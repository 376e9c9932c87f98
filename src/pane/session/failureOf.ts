import { HostFailure } from '../../host/port';

/** What was thrown, as the one error the pane has sentences for. */
export function failureOf(thrown: unknown): HostFailure {
  if (thrown instanceof HostFailure) return thrown;
  // The name only: a message may hold values of the roster.
  return new HostFailure('unexpected', thrown instanceof Error ? thrown.name : typeof thrown, {
    cause: thrown,
  });
}
