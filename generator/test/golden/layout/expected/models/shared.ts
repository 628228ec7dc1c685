// Made by the typescript target from the contract of the Layout API.
// Do not edit: change the contract and generate again.

export interface AnotherOfManyThingsWithANameAsLongAsOthersAre {
  e?: string;
}

export interface Free {
  a?: string;
}

export interface Joined {
  choiceAndObject?: (
    | {
        kind: 'a' | (string & {});
      }
    | {
        kind: 'b' | (string & {});
        of?: {
          f?: string;
        }[];
      }
  ) & {
    shared?: {
      g?: string;
    };
  };
  choiceOfNames?: (OneOfManyThingsWithANameAsLongAsOthersAre | AnotherOfManyThingsWithANameAsLongAsOthersAre) & {
    shared?: string;
  };
  nameAndChoice?: OneMore &
    (OneOfManyThingsWithANameAsLongAsOthersAre | AnotherOfManyThingsWithANameAsLongAsOthersAre | OneMore);
}

export type JoinedChoice = (
  | {
      kind: 'a' | (string & {});
    }
  | OneMore
) & {
  shared?: string;
};

export type JoinedNames = OneMore &
  (OneOfManyThingsWithANameAsLongAsOthersAre | AnotherOfManyThingsWithANameAsLongAsOthersAre | OneMore);

export interface OneMore {
  h?: string;
}

export interface OneOfManyThingsWithANameAsLongAsOthersAre {
  d?: string;
}
