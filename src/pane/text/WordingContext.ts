import { createContext, useContext } from 'react';
import { wordingOf, type Wording } from './wording';

/** The wording of the pane; English where nothing is provided. */
export const WordingContext = createContext<Wording>(wordingOf('en'));

/** The wording for the component that asks. */
export function useWording(): Wording {
  return useContext(WordingContext);
}
