import { sayIn } from '@/lib/i18n/say'
import type { NamedOperation } from '../log/operation-about'
import type { Operation } from '../model/operations'
import type { HistorySpeech } from './history-speech'

type Speech = Pick<HistorySpeech, 'locale'> & {
	readonly words: Pick<HistorySpeech['words'], 'separators'> & {
		readonly screen: Pick<HistorySpeech['words']['screen'], 'operations'>
	}
}

/** What an operation did, in words: "Import of tracker.xlsx: 14 new, 23 changed", "Decision recorded: Ada". */
export function sayOperation(
	operation: NamedOperation & { readonly undid?: Operation },
	speech: Speech,
): string {
	const { kind, name, about, created, changed, undid } = operation
	const { locale, words } = speech
	const say = sayIn(locale)
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
	if ((kind === 'undo' || kind === 'redo') && undid)
		return say(text[kind], { who: sayOperation({ ...undid, about }, speech) })
	const who = about ?? say(kind === 'role' || kind === 'view' ? text.openings : text.candidates, { count })
	return say(kind === 'role' && created > 0 ? text.newRole : text[kind], { who })
}
