import { isUse, type SheetAnswer } from '@/lib/package/sheets/sheet-answers'
import { notRead } from '@/lib/package/sheets/sheet-question'
import type { ColumnUse } from '@/lib/sheet/column-use'
import { BadInput, shown } from '../command/bad-input'
import type { CommandInput } from '../command/command'
import { textsOf } from '../command/given'

/** An option of the form NAME=VALUE; the name may have = in it. */
function pairOf(option: string, text: string): readonly [string, string] {
	const at = text.lastIndexOf('=')
	if (at <= 0 || at === text.length - 1)
		throw new BadInput([`--${option} ${shown(text)}: Write it as NAME=VALUE.`])
	return [text.slice(0, at), text.slice(at + 1)]
}

/** What columns are to be read as, by heading. */
export function usesIn(given: CommandInput): Readonly<Record<string, ColumnUse | null>> {
	const pairs = textsOf(given, 'map').map((text) => {
		const [heading, use] = pairOf('map', text)
		if (use !== notRead && !isUse(use))
			throw new BadInput([
				`--map ${shown(text)}: ${shown(use)} is no fact. kvisa rules --json names them all.`,
			])
		return [heading, use === notRead ? null : (use as ColumnUse)] as const
	})
	return Object.fromEntries(pairs)
}

/** The answers to what a sheet asks. A heading and a word may have : in them, so that each place where one ends is tried. */
export const answersIn = (
	given: CommandInput,
): readonly { readonly text: string; readonly could: readonly SheetAnswer[] }[] =>
	textsOf(given, 'say').map((text) => {
		const [question, means] = pairOf('say', text)
		const could = Array.from(question.matchAll(/:/g), ({ index }) => ({
			heading: question.slice(0, index),
			about: question.slice(index + 1),
			means,
		}))
		if (could.length === 0) throw new BadInput([`--say ${shown(text)}: Write it as HEADING:WORD=MEANING.`])
		return { text, could }
	})
