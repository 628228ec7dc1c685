// Made by the typescript target from the contract of the Layout API.
// Do not edit: change the contract and generate again.

import type { Free } from './shared.ts';

/** Input of `chooseTheLongestOfAllTheLayoutsThatAnybodyHasEverThoughtOfInTheLongHistoryOfPages`. */
export interface ChooseTheLongestOfAllTheLayoutsThatAnybodyHasEverThoughtOfInTheLongHistoryOfPagesParams extends Free {
  q?: string;
}
