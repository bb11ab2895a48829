import type { InterfaceLanguage } from '../../lib/language/types.ts';
import type { Note } from '../../lib/note/types.ts';

export interface TopicGroup {
  /** Null where the list is not grouped. */
  readonly name: string | null;
  readonly notes: readonly Note[];
}

/** Topics in the order in which the article reaches them. */
export function groupByTopic(notes: readonly Note[], language: InterfaceLanguage): readonly TopicGroup[] {
  const names = new Set(notes.map(({ topicName }) => topicName[language]));
  return [...names].map((name) => ({
    name,
    notes: notes.filter((note) => note.topicName[language] === name),
  }));
}
