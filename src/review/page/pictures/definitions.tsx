/** Patterns and fades that marks refer to; once in the page. */
export const Definitions = () => (
  <svg class="definitions" width="0" height="0" aria-hidden="true" focusable="false">
    <defs>
      <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="hatch-line" width="2" height="6" />
      </pattern>
      {[
        ['fade-left', 0, 0.75],
        ['fade-right', 0.75, 0],
      ].map(([id, first, last]) => (
        <linearGradient key={id} id={String(id)}>
          <stop class="fade" offset="0" stop-opacity={first} />
          <stop class="fade" offset="1" stop-opacity={last} />
        </linearGradient>
      ))}
    </defs>
  </svg>
)
