import type { Typed } from './read-typed'

/** What a search offers for what people type. */
export type Measured = {
	readonly typed: number
	readonly onTop: number
	readonly amongThree: number
	/** What is not among the first three, with what is. */
	readonly missed: readonly string[]
	/** What has nothing right at any place. */
	readonly nothing: readonly string[]
}

/** Measures what is offered for what is typed. */
export function measure(all: readonly Typed[], offered: (text: string) => readonly string[]): Measured {
	const placed = all.map(({ text, values }) => {
		const found = offered(text)
		return { text, values, found, place: found.findIndex((value) => values.includes(value)) }
	})
	const said = (some: typeof placed) =>
		some.map(({ text, values, found }) => `${text}: ${found.slice(0, 3).join(', ')}, not ${values.join('/')}`)
	return {
		typed: all.length,
		onTop: placed.filter(({ place }) => place === 0).length,
		amongThree: placed.filter(({ place }) => place >= 0 && place < 3).length,
		missed: said(placed.filter(({ place }) => place < 0 || place > 2)),
		nothing: said(placed.filter(({ place }) => place < 0)),
	}
}
