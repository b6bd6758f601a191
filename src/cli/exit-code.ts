/** What the command tells the program that called it. */
export const exitCode = {
  built: 0,
  /** The documents or their data have faults. */
  faults: 1,
  wrongUse: 2,
  /** A fault of Brevier's own: EX_SOFTWARE of sysexits.h. */
  internal: 70,
  /** What was asked for could not be written to standard output: EX_IOERR of sysexits.h. */
  unsaid: 74,
} as const;
