import { profileNames } from '../../framework/profileNames';
import { effortKinds } from '../../domain/demand/useCase';
import type { QuarterFigures } from '../../domain/planningModel';
import type { Figures } from '../coverage/coverageFigures';

/** FTE of all profiles and use-case effort of a quarter. */
export function quarterFigures({ fte, stages }: QuarterFigures): Figures {
  let capacity = 0;
  for (const { id } of profileNames) capacity += fte[id];
  let demand = 0;
  for (const kind of effortKinds) demand += stages[kind][0] + stages[kind][1] + stages[kind][2];
  return { capacity, demand };
}
