/** Where a way to reach somebody leads: a page, `mailto:` or `tel:`; nowhere, where it is words. */
export function addressOfContact(contact: string): string | undefined {
  if (/^https?:\/\/\S+$/i.test(contact)) return contact;
  if (/^[^\s@:/?#]+@[^\s@:/?#]+$/.test(contact)) return `mailto:${contact}`;
  const [, number] = /^((?:\+|0)[\d() -]{6,})(?: (?:ext|x)\.? ?\d+)?$/.exec(contact) ?? [];
  return number === undefined ? undefined : addressOfTelephone(number);
}

/** The nought in “+44 (0)29” is for those who leave the first part out. */
export const addressOfTelephone = (number: string): string =>
  `tel:${number.replace('(0)', '').replaceAll(/[^\d+]/g, '')}`;
