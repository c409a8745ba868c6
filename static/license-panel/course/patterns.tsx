/** The patterns that tell stretches apart without their colours. */
export function Patterns() {
  return (
    <defs>
      <pattern id="contested" width="6" height="6" patternUnits="userSpaceOnUse">
        <path className="pattern-line" d="M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2" />
      </pattern>
      <pattern id="ending" width="6" height="6" patternUnits="userSpaceOnUse">
        <circle className="pattern-dot" cx="3" cy="3" r="0.9" />
      </pattern>
      <pattern id="cancelled" width="6" height="6" patternUnits="userSpaceOnUse">
        <path className="pattern-dash" d="M0,3 h6" />
      </pattern>
    </defs>
  );
}
