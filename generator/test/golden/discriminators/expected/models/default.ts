// Made by the typescript target from the contract of the Discriminators.
// Do not edit: change the contract and generate again.

export interface Cat {
  petType: string;
  lives?: number;
}

export interface Circle {
  kind: 'circle';
  radius: number;
}

export interface Dog {
  petType: string;
  barks?: boolean;
}

export interface Ellipse {
  kind: 'ellipse' | 'oval';
  width: number;
}

export type Pet = (Cat & { petType: 'cat' | 'kitten' }) | (Dog & { petType: 'Dog' });

export interface Shelter {
  pets?: Pet[];
  shape?: Square | Circle;
  sign?: Square | Ellipse;
}

export interface Square {
  kind: 'square';
  side: number;
}
