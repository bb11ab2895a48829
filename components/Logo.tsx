/** Two viewpoints on one point. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 16 16" aria-hidden="true">
      <g transform="rotate(-30 8 8)">
        <path fill="var(--brand-a)" d="M8 2.38A5.9 5.9 0 1 0 8 13.62 5.9 5.9 0 0 1 8 2.38Z" />
        <path fill="var(--brand-b)" d="M8 2.38a5.9 5.9 0 1 1 0 11.24 5.9 5.9 0 0 0 0-11.24Z" />
        <circle cx="8" cy="8" r="2.2" fill="currentColor" />
      </g>
    </svg>
  );
}
