import type { Roots } from './find-roots.ts';
import { isSkipped, type Whole } from './is-skipped.ts';
import { LineWriter } from './line-writer.ts';
import { isPairRow } from './pair-row.ts';
import { isBlock, keepsLineEnds } from './rendering.ts';
import { runAtOnce, type Steps } from './run-steps.ts';
import { textLength } from './text-length.ts';
import type { TextMap } from './text-map.ts';

interface Walk {
  readonly writer: LineWriter;
  readonly whole: Whole;
  readonly isKept: (element: Element) => boolean;
}

/** Writes the visible text of the roots, one line per block, and remembers where each letter stands; yields between blocks. */
export function* writeText({ elements, isKept }: Roots, heads: readonly Element[]): Steps<TextMap> {
  const writer = new LineWriter();
  const whole = { length: elements.reduce((sum, root) => sum + textLength(root), 0), heads };
  for (const root of elements) {
    yield* writeChildren({ writer, whole, isKept }, root, root.tagName === 'A');
    writer.endLine();
  }
  return writer.map;
}

function* writeChildren(walk: Walk, parent: Element, inLink: boolean): Steps<void> {
  for (let child = parent.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === 3) writeNode(walk.writer, child as Text, inLink);
    else if (child.nodeType === 1) yield* writeElement(walk, child as Element, inLink);
  }
}

function* writeElement(walk: Walk, element: Element, inLink: boolean): Steps<void> {
  const { writer } = walk;
  if (element.tagName === 'BR') writer.endLine();
  else if (isSkipped(element, walk.whole)) return;
  else if (!isBlock(element)) yield* writeChildren(walk, element, inLink || element.tagName === 'A');
  else if (walk.isKept(element)) {
    yield;
    if (isPairRow(element)) writer.join(() => runAtOnce(writeChildren(walk, element, inLink)));
    else {
      writer.endLine();
      yield* writeChildren(walk, element, inLink);
      writer.endLine();
    }
  }
}

function writeNode(writer: LineWriter, node: Text, inLink: boolean): void {
  const { data, parentElement } = node;
  const breaks = /\S[^\S\n]*\n/.test(data) && parentElement !== null && keepsLineEnds(parentElement);
  writer.write(node, inLink, breaks);
}
