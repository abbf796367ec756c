/** More candidates would not stand side by side. */
export const maxCompared = 4
