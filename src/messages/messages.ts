/** Every word that the program itself puts into a document, one section a room. */
export interface Messages {
  readonly lang: string;
}
