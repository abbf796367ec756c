import { type fontSets, usesFontconfig } from '@/scripts/check/fonts.mjs'

/** A set of fonts that a browser has, and no others beside it. */
export type Fonts = keyof typeof fontSets

/** The fonts of every test. */
export const defaultFonts: Fonts = 'noto'

/** The fonts with which sizes are looked at as well; none where the system chooses. */
export const otherFonts: readonly Fonts[] = usesFontconfig ? ['liberation'] : []
