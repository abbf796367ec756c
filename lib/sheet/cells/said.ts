import { tidy } from '@/lib/i18n/tidy'

/** What a person said that a cell stands for: a text that can be read, such as `NG; GB`, or `?` for "not known". */
export type SaidCell = {
	readonly means: string
	/** The day on which it was said of an earlier sheet. */
	readonly since?: string
}

/** What cells of a column stand for, by their text as `cellKey` gives it. */
export type Said = ReadonlyMap<string, SaidCell>

/** What two cells have in common that are told once: the same text, but for blanks around it and what cannot be seen. */
export const cellKey = (text: string): string => tidy(text)
