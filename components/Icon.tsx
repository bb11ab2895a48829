const paths = {
  close: 'm4 4 8 8m0-8-8 8',
  copy: 'M6 6h7v7H6ZM10 6V3H3v7h3',
  note: 'M4.5 2.5h7v11L8 10.8l-3.5 2.7Z',
  noted: 'M4.5 2.5h7v11L8 10.8l-3.5 2.7Z',
  apart:
    'M3.7 5.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4ZM12.3 5.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4ZM8 3v10',
  undo: 'M5.5 3 3 5.5 5.5 8M3 5.5h6.5a3.5 3.5 0 0 1 0 7H6',
  search: 'M7 3a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM10 10l3.2 3.2',
  down: 'm4.5 6.5 3.5 3.5 3.5-3.5',
  right: 'M6.5 4.5 10 8l-3.5 3.5',
  more: 'M3.2 8a.3.3 0 1 0 .6 0 .3.3 0 1 0-.6 0M7.7 8a.3.3 0 1 0 .6 0 .3.3 0 1 0-.6 0M12.2 8a.3.3 0 1 0 .6 0 .3.3 0 1 0-.6 0',
  left: 'M9.5 4.5 6 8l3.5 3.5',
  compare: 'M2.5 3.5h11M2.5 8h7M2.5 12.5h9.5M13.5 2v3M9.5 6.5v3M12 11v3',
  pen: 'm3 13 .7-3L11 2.7 13.3 5 6 12.3Z',
} as const;

/** A control's sign; the control itself carries the words. */
export function Icon({ name }: { readonly name: keyof typeof paths }) {
  return (
    <svg class={`icon ${name === 'noted' ? 'filled' : ''}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
