import { expect, test } from 'vitest';
import { firstSentence } from '../../../src/targets/markdown/text/first-sentence.ts';

test.each([
  ['The outcome. `200` means success.', 'The outcome.'],
  ['What happened, in words for people.\nShow it or log it.', 'What happened, in words for people.'],
  ['Such as `a. B`, e.g. this. More.', 'Such as `a. B`, e.g. this.'],
  ['One\nsentence.', 'One\nsentence.'],
  ['No full stop', 'No full stop'],
  ['Said: yes! (Or no.)', 'Said: yes!'],
  ['A paragraph\n\nAnother.', 'A paragraph'],
  ['Kinds:\n- one\n- two', 'Kinds:'],
  ['About 1.5 seconds. 2 at most.', 'About 1.5 seconds.'],
  ['An unclosed `code. More', 'An unclosed `code. More'],
  ['', ''],
])('%j', (description, sentence) => {
  expect(firstSentence(description)).toBe(sentence);
});

test('a long description takes no long time', () => {
  const start = performance.now();
  firstSentence('`. '.repeat(20_000));
  firstSentence('a`b.'.repeat(20_000));
  expect(performance.now() - start).toBeLessThan(500);
});
