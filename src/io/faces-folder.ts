/** Where the prepared faces are: `dist/faces`, seen from the sources and from the compiled program alike. */
export const facesFolder = new URL('../../dist/faces/', import.meta.url);
