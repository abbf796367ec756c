import { tidy } from '@/lib/i18n/tidy'

/** What the user said a cell means: a readable text, such as `NG; GB`, or `?` for "not known". */
export type SaidCell = {
	readonly means: string
	/** The day on which it was said about an earlier sheet. */
	readonly since?: string
}

/** What cells of a column mean, by their text as given by `cellKey`. */
export type SaidCells = ReadonlyMap<string, SaidCell>

/**
 * A key of cells that need explaining only once: the same text, apart from surrounding whitespace and invisible
 * characters.
 */
export const cellKey = (text: string): string => tidy(text)
