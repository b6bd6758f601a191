/** Says that bytes are not such a PDF as Brevier writes; caught by `extractAttachments`. */
export class Unreadable extends Error {}
