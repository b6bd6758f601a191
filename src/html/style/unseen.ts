/** Out of sight, and still there for screen readers. */
export const unseen =
  'position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap;border:0;padding:0';
