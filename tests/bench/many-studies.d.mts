export function manyStudies(
  review: string,
  references: string,
  count: number,
): { readonly review: string; readonly references: string };
