import { expect, it } from 'vitest';
import { verbForms } from './verb-forms.ts';

it.each([
  ['erase', ['erase', 'erases', 'erased', 'erasing']],
  ['wipe out', ['wipe out', 'wipes out', 'wiped out', 'wiping out']],
  ['drop', ['drop', 'drops', 'dropped', 'dropping']],
  ['lose', ['lose', 'loses', 'lost', 'losing']],
  ['shed', ['shed', 'sheds', 'shedding']],
  ['carry', ['carry', 'carries', 'carried', 'carrying']],
  ['reach', ['reach', 'reaches', 'reached', 'reaching']],
  ['ban', ['ban', 'bans', 'banned', 'banning']],
  ['train', ['train', 'trains', 'trained', 'training']],
  ['overtake', ['overtake', 'overtakes', 'overtook', 'overtaken', 'overtaking']],
  ['gain', ['gain', 'gains', 'gained', 'gaining']],
])('of %s', (verb, forms) => {
  expect(verbForms(verb)).toEqual(forms);
});
