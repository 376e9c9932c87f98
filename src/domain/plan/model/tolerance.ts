/** Sums of binary fractions: effort, FTE or money that differ by less are the same. */
export const roundingTolerance = 1e-9;
/** What the solver cannot tell from nothing, and what effort below counts as closed. */
export const solverTolerance = 1e-6;
/** What a limit may be passed by, as a part of its size: binary fractions must not forbid a unit that just fits. */
export const limitTolerance = 1e-7;
