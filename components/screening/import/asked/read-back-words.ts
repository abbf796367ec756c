import { inOneLine } from '@/lib/i18n/one-line'
import type { ReadBack } from '@/lib/screening/import/read-back/read-back'
import type { SheetColumn } from '@/lib/sheet/headings/column'
import type { Sense } from '@/lib/sheet/headings/with-sense'
import type { ScreeningContext } from '../../desk/desk-context'

/** What can be answered about a column that is read back, as the contract names it. */
const answers = ['yes', 'opposite', 'leave'] as const
export type ReadBackAnswer = (typeof answers)[number]

/** The key of each answer, as printed on its button. */
export const keyOfAnswer = { yes: 'Y', opposite: 'N', leave: 'L' } as const satisfies Record<
	ReadBackAnswer,
	string
>

/** What each answer says of the column. */
export const senseOfAnswer = {
	yes: 'answer',
	opposite: 'opposite',
	leave: 'leave',
} as const satisfies Record<ReadBackAnswer, Sense>

/** The answers about a column: only a yes and a no have an opposite. */
export const answersAbout = ({ decides }: ReadBack): readonly ReadBackAnswer[] =>
	typeof decides.value === 'boolean' ? answers : answers.filter((answer) => answer !== 'opposite')

type Speech = Pick<ScreeningContext, 'words' | 'say'>

/** The heading of a column in quotation marks, or its number. */
export function sayHeading(
	{ words, say }: Speech,
	{ heading }: Pick<SheetColumn, 'heading'>,
	at: number,
): string {
	const text = words.screen.import.mapping
	const shown = inOneLine(heading)
	return shown === '' ? say(text.noHeading, { number: at + 1 }) : say(text.quoted, { heading: shown })
}

/** What follows from an answer. */
export function sayFollows({ words, say }: Speech, readBack: ReadBack, answer: ReadBackAnswer): string {
	const text = words.screen.import.readBack.follows
	const { decides, other, people, opposite } = readBack
	if (answer === 'leave') return say(text.leave, { cells: decides.cells + (other?.cells ?? 0) })
	return say(text.counts, { people: answer === 'opposite' ? opposite : people })
}
