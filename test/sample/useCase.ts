import type { UseCase } from '../../src/domain/demand/useCase';

/** Use case number n: running in production, of size M, without a unit, an end or a stage mix. */
export function useCase(n: number, stated: Partial<UseCase> = {}): UseCase {
  return {
    name: `Use case ${n}`,
    unit: '',
    kind: 'production',
    size: 'M',
    fte: null,
    start: null,
    end: null,
    goLive: null,
    operationFte: null,
    priority: 'should',
    profile: null,
    status: 'running',
    maySlip: null,
    stageMix: [null, null, null],
    ...stated,
  };
}
