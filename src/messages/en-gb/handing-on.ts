/** Who made a document, and how somebody who holds a sheet of it gets at the rest. */
export const handingOn = {
  maker: 'Made by',
  /** Over the address of the document itself, where no other says more. */
  itself: 'On the web',
  /** Where no address is known. `isReachable`: whether it is said how to reach the makers; `inOthers`: whether there are other formats. */
  ask: (isReachable: boolean, inOthers: boolean) =>
    `Ask ${isReachable ? 'us, or ' : ''}whoever gave you this${inOthers ? ', for large print too' : ''}.`,
  /** Before the formats of the document. */
  formats: 'Available as',
  /** What a picture of a QR code is, for who does not see it. */
  code: (address: string) => `QR code of the address ${address}`,
  /** Under the code. `isWhole`: whether it leads to a document that says more. */
  scan: (isWhole: boolean) => (isWhole ? 'Scan to read the whole' : 'Scan to read it on the web'),
};
