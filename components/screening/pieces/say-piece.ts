import type { CompiledMessage } from 'icu-minify/format'
import type { RememberedCell } from '@/lib/screening/model/records'
import { optionTexts } from '@/lib/words/option-texts'
import { textFor } from '@/lib/words/text-for'
import { factIds } from '@/rules/facts'
import { isAmong } from '@/rules/keys'
import type { ScreeningContext } from '../desk/desk-context'

type Speech = Pick<ScreeningContext, 'words' | 'say'>

/** The question that a piece answers, in words. */
export const sayPieceQuestion = ({ words, say }: Speech, fact: string): string =>
	isAmong(factIds, fact) ? say(words.facts[fact].label) : fact

/** What a piece means, in words. */
export function sayPieceAnswer({ words, say }: Speech, { fact, means }: RememberedCell): string {
	if (!isAmong(factIds, fact)) return means
	const labels: Readonly<Record<string, CompiledMessage>> = {
		...optionTexts(words.facts[fact]),
		...words.levels,
	}
	return say(textFor(labels, means))
}
