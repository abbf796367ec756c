import type { NamedOperation } from '@/lib/screening/log/operation-about'
import type { Screening } from '../desk/desk-context'

/** What an operation did, in words: "Import of tracker.xlsx: 14 new, 23 changed", "Decision: Ada". */
export function sayOperation(
	{ kind, name, about, created, changed }: NamedOperation,
	{ words, say }: Pick<Screening, 'words' | 'say'>,
): string {
	const text = words.screen.operations
	const count = created + changed
	if (kind === 'import' || kind === 'restore') {
		const counts = [
			created > 0 && say(text.created, { count: created }),
			changed > 0 && say(text.changed, { count: changed }),
		]
		const said = counts.filter(Boolean).join(say(words.separators.places))
		return name ? say(text.import, { file: name, counts: said }) : say(text.restore, { counts: said })
	}
	const who = about ?? say(kind === 'role' ? text.openings : text.candidates, { count })
	return say(kind === 'role' && created > 0 ? text.newRole : text[kind], { who })
}
