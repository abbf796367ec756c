/** More candidates would not stand side by side. */
export const mostCompared = 4
