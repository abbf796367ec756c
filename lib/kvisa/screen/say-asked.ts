import { leftOpen, notRead, type SheetQuestion } from '@/lib/package/sheets/sheet-question'
import { shown } from '../command/bad-input'

const about: { readonly [K in SheetQuestion['kind']]: (asked: SheetQuestion) => string } = {
	column: ({ choices }) => `It seems to hold ${choices[0]}, which its heading does not say. What is it?`,
	word: ({ about: word }) => `"${shown(word)}" can mean more than one thing. What does it mean?`,
	dates: ({ about: doubt }) => `Its dates can be read in more than one way (${doubt}). How are they written?`,
	pay: ({ about: doubt }) => `It does not say how its pay is to be read (${doubt}). How?`,
	sense: () => 'Its answers can decide results by themselves. Do they mean what they say?',
}

const glosses: Readonly<Record<string, string>> = {
	answer: 'it means what it says',
	opposite: 'it means the opposite',
	unknown: 'the answer is not known',
	leave: 'leave the column unread',
	[leftOpen]: 'leave these cells unread',
	[notRead]: 'leave the column unread',
}

/** Where a question stands in the sheet: row, column, heading. */
export const placeInSheet = ({ row, column, heading }: SheetQuestion): string =>
	`${row === null ? '' : `row ${row}, `}column ${column} (${shown(heading)})`

/** A question about a sheet. */
export const sayAsked = (asked: SheetQuestion): string =>
	`${about[asked.kind](asked)} (${asked.cells.toLocaleString('en')} ${asked.cells === 1 ? 'cell' : 'cells'})`

/** What may be answered, each with what it means. */
export const sayChoices = ({ choices }: SheetQuestion): readonly string[] =>
	choices.map((choice, at) => `  ${at + 1}. ${choice}${glosses[choice] ? `: ${glosses[choice]}` : ''}`)

/** The option that answers a question. */
export const optionFor = ({ kind, heading, about: word }: SheetQuestion, means: string): string =>
	kind === 'column'
		? `--map '${shown(heading)}=${means}'`
		: `--say '${shown(heading)}:${shown(word)}=${means}'`
