/** Milliseconds by a clock that only runs forward. `performance` is the same clock, and brings what watches a process with it. */
export const milliseconds = (): number => {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1e3 + nanoseconds / 1e6;
};
