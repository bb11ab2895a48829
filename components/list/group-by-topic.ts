import type { InterfaceLanguage } from '../../lib/language/types.ts';
import type { ListedNote } from '../../lib/note/types.ts';

export interface TopicGroup {
  /** Null where the list is not grouped. */
  readonly name: string | null;
  readonly notes: readonly ListedNote[];
}

/** Topics in the order in which the article reaches them. */
export function groupByTopic(
  notes: readonly ListedNote[],
  language: InterfaceLanguage,
): readonly TopicGroup[] {
  const names = new Set(notes.map(({ topicName }) => topicName[language]));
  return [...names].map((name) => ({
    name,
    notes: notes.filter((note) => note.topicName[language] === name),
  }));
}
