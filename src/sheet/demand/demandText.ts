type Heading =
  | 'number'
  | 'firstDay'
  | 'lastDay'
  | 'month'
  | 'largest'
  | 'unitsAtWork'
  | 'profile'
  | 'basis'
  | 'placement'
  | 'central'
  | 'place'
  | 'taken'
  | 'inProof'
  | 'heads'
  | 'team'
  | 'teamAtRun'
  | 'basisAtRun'
  | 'weight'
  | 'weightSum'
  | 'spread'
  | 'pull'
  | 'part'
  | 'proofPart'
  | 'row'
  | 'kind'
  | 'useCase'
  | 'unit'
  | 'from'
  | 'build'
  | 'goLive'
  | 'to'
  | 'teamFte'
  | 'operation'
  | 'mix'
  | 'stage'
  | 'atWork'
  | 'size'
  | 'effort'
  | 'proofEffort'
  | 'placeName'
  | 'placeKind'
  | 'hub'
  | 'member'
  | 'slot'
  | 'mappingRow'
  | 'given'
  | 'absent'
  | 'loss'
  | 'useCasesAtWork'
  | 'members'
  | 'otherWork'
  | 'own'
  | 'output'
  | 'lacking'
  | 'covered'
  | 'gap'
  | 'kept'
  | 'saved'
  | 'leftOut'
  | 'missing'
  | 'rounded'
  | 'most'
  | 'idle';

/** The words of the Demand sheet, and of the headline that it works out for every other sheet. */
export interface DemandText {
  readonly title: string;
  readonly note: string;
  readonly titles: Readonly<
    Record<
      | 'quarters'
      | 'profiles'
      | 'stated'
      | 'shares'
      | 'useCases'
      | 'effort'
      | 'places'
      | 'levels'
      | 'movers'
      | 'balance'
      | 'results'
      | 'headline',
      string
    >
  >;
  readonly headings: Readonly<Record<Heading, string>>;
  readonly assumed: string;
  readonly firstUseCase: string;
  readonly reuse: string;
  readonly otherUnits: string;
  readonly lent: string;
  readonly wholePlace: string;
  readonly taken: string;
  readonly stageParts: string;
  /** Said first on every sheet that rests on assumed demand. */
  readonly assumedDemand: string;
  readonly runAgain: string;
  readonly headline: {
    readonly none: string;
    readonly gap: string;
    readonly of: string;
    readonly inPhase: string;
    readonly inQuarter: string;
    readonly needs: string;
    readonly needed: string;
    readonly nobody: string;
    readonly leaves: string;
    readonly more: string;
    readonly moreEnd: string;
    readonly start: string;
  };
  readonly months: readonly string[];
}
