/**
 * The anchor that GitHub and Starlight give to a heading, without the number that tells repeated ones apart: lower-case,
 * punctuation gone, a dash for each space.
 */
export function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{Alphabetic}\p{M}\p{Nd}\p{Nl}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}
