import type { ScreeningContext } from './desk-context'
import type { KeptCandidate } from './use-candidate'

type Speech = Pick<ScreeningContext, 'words' | 'say'>

/** The origin of a record. */
export function sayFrom({ candidate: { source }, sheet }: KeptCandidate, { words, say }: Speech): string {
	const text = words.screen.sheet
	return source.kind === 'sheet'
		? say(text.fromSheet, { file: sheet?.file ?? '', row: source.row })
		: say(source.kind === 'code' ? text.fromCode : text.fromHand)
}

/** The origin of a record, with the number of the person. */
export function saySource(kept: KeptCandidate, speech: Speech): string {
	const { words, say } = speech
	const { id, name } = kept.candidate
	const from = sayFrom(kept, speech)
	return id && id !== name ? say(words.screen.sheet.fromNumber, { id, from }) : from
}
