import type { Messages } from '../messages.ts';

/** Who made a document, and how somebody who holds a sheet of it gets at the rest. */
export const handingOn: Messages['blocks']['handingOn'] = {
  maker: 'Gwnaed gan',
  itself: 'Ar y we',
  ask: (isReachable, inOthers) =>
    `Gofynnwch i ${isReachable ? 'ni, neu i ' : ''}bwy bynnag a roddodd hwn i chi${inOthers ? ', hefyd am brint bras' : ''}.`,
  formats: 'Ar gael fel',
  code: (address) => `Cod QR y cyfeiriad ${address}`,
  scan: (isWhole) => (isWhole ? 'Sganiwch i ddarllen y cyfan' : 'Sganiwch i’w ddarllen ar y we'),
};
