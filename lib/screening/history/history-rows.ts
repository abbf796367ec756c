import { withPlainSpaces } from '@/lib/i18n/no-breaks'
import { sayIn } from '@/lib/i18n/say'
import { joinSentences } from '@/lib/words/join-sentences'
import { writeFile } from '../export/write-file'
import type { PatchedMaps } from '../log/assemble-operation'
import { type ListedOperation, nameOperations, operationsFor } from '../log/candidate-history'
import type { DeskLog } from '../log/desk-log'
import { belongsTo } from '../model/belongs-to'
import type { Patch } from '../model/operations'
import type { Candidate } from '../model/records'
import type { HistorySpeech } from './history-speech'
import { sayActor, sayEvent, sayUndone } from './say-event'
import { sayOperation } from './say-operation'

/** The opening whose history is written, and the words to use. */
export type HistoryFile = { readonly role: string; readonly speech: HistorySpeech }

type Maps = Pick<PatchedMaps, 'candidates' | 'roles'>

/** The candidate that a patch is about, if they are considered for the opening. */
function personIn(maps: Maps, { store, key, before }: Patch, role: string): Partial<Candidate> | null {
	if (store === 'roles') return null
	const [of = '', candidate = ''] = store === 'decisions' ? key.split(' ') : [role, key]
	const person =
		maps.candidates.get(candidate) ?? (store === 'candidates' ? (before as Candidate) : undefined)
	return of === role && person?.roles && belongsTo(person as Candidate, role) ? person : null
}

/** The history of an opening as rows, headings first: one for each operation, and one for each value that it changed. */
async function* historyRows(
	maps: Maps,
	log: DeskLog,
	{ role, speech }: HistoryFile,
): AsyncGenerator<string[]> {
	const say = sayIn(speech.locale)
	const { file } = speech.words.screen.history
	const plain = (cells: readonly string[]) => cells.map(withPlainSpaces)
	const when = ({ at }: ListedOperation) => at.slice(0, 'YYYY-MM-DDThh:mm'.length).replace('T', ' ')
	yield plain(
		[
			file.when,
			file.who,
			file.what,
			file.number,
			file.name,
			file.field,
			file.before,
			file.after,
			file.note,
		].map((heading) => say(heading)),
	)
	for (const operation of await nameOperations(maps, log, await operationsFor(log, role))) {
		const [at, who] = [when(operation), sayActor(operation, speech)]
		const note = sayUndone(operation, operation.undoneBy, speech) ?? ''
		yield plain([at, who, sayOperation(operation, speech), '', '', '', '', '', note])
		for await (const { patches } of log.chunks(operation.id)) {
			for (const patch of patches) {
				const person = personIn(maps, patch, role)
				if (!person) continue
				const { what, changes, notes } = sayEvent({ ...operation, operation, patch }, speech)
				for (const { label, from, to } of changes)
					yield plain([
						at,
						who,
						what,
						person.id ?? '',
						person.name ?? '',
						label,
						from,
						to,
						joinSentences(say, speech.words, notes),
					])
			}
		}
	}
}

/** The history of an opening as a CSV file, in which no cell is run as a formula. */
export const historyFile = (maps: Maps, log: DeskLog, asked: HistoryFile): Promise<Blob> =>
	writeFile(historyRows(maps, log, asked), { format: 'csv', name: asked.role })
