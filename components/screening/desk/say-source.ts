import type { Screening } from './desk-context'
import type { KeptCandidate } from './use-candidate'

/** Where a record came from, with the number of the person. */
export function saySource(
	{ candidate, sheet }: KeptCandidate,
	{ words, say }: Pick<Screening, 'words' | 'say'>,
): string {
	const text = words.screen.sheet
	const { source, id } = candidate
	const from =
		source.kind === 'sheet'
			? say(text.fromSheet, { file: sheet?.file ?? '', row: source.row })
			: say(source.kind === 'code' ? text.fromCode : text.fromHand)
	return id && id !== candidate.name ? say(text.fromNumber, { id, from }) : from
}
