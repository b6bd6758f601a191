/** Whether a value is a mapping, as YAML has them: no list and no scalar. */
export const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
