import { render } from 'preact';
import { Card, type CardProps } from '../../components/Card.tsx';
import type { CardParts } from '../../components/card-view.ts';
import cardCss from './card.css?inline';

const styled = new WeakSet<ShadowRoot>();

/** Draws the card into its stand with its own styles, or takes it away. */
export function drawCard({ root, stand, hairline }: CardParts, card: CardProps | undefined): void {
  adoptStyles(root);
  stand.hidden = card === undefined;
  stand.className = `stand ${card?.placement ?? ''}`;
  hairline.className = `hairline rel-${card?.note.relation ?? 'unmatched'}`;
  if (card === undefined) hairline.hidden = true;
  render(card === undefined ? null : <Card key={card.note.id} {...card} />, stand);
}

function adoptStyles(root: ShadowRoot): void {
  if (styled.has(root)) return;
  styled.add(root);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cardCss);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
