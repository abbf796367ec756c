import { sayIn } from '@/lib/i18n/say'
import { sayInstant } from '@/lib/i18n/say-instant'
import type { HistoryEvent } from '../log/candidate-history'
import { isFromOwnPage, type Operation, type Patch } from '../model/operations'
import type { Decision } from '../model/records'
import type { HistorySpeech, SaidValueChange, SayContext } from './history-speech'
import { changesIn } from './say-changes'

/** An event in a record's history, in words. */
export type SaidEvent = {
	/** The person, or the file that it came with. */
	readonly who: string
	/** What they did, as a continuation of `who`; empty if the changes say it. */
	readonly what: string
	readonly changes: readonly SaidValueChange[]
	/** Sentences about it: the reason, who imported a file, when it was undone. */
	readonly notes: readonly string[]
}

const reasonsIn = ({ store, before, after }: Patch): string | undefined => {
	if (store === 'decisions') return ((after ?? before) as Decision).reason
	return store === 'candidates' ? (after?.kept ?? before?.kept)?.reason : undefined
}

/** Who did it, or the file or reply that it came with. */
export function sayActor({ kind, name, by, sequence }: Operation, { words, locale }: HistorySpeech): string {
	const { history } = words.screen
	const say = sayIn(locale)
	if (kind === 'reply') return say(history.reply)
	if (kind === 'import' || kind === 'restore')
		return name ? say(history.importOf, { file: name }) : say(history.importOfFile)
	if (by.name) return by.name
	return say(isFromOwnPage({ sequence }) ? history.reply : history.onThisDevice)
}

/** When and by whom an operation was undone; null if it was not. */
export function sayUndone(
	{ kind, undone }: Operation,
	by: Operation | undefined,
	speech: HistorySpeech,
): string | null {
	const { history } = speech.words.screen
	const say = sayIn(speech.locale)
	if (!undone) return null
	if (kind === 'undo') return by ? say(history.redoneOn, { at: sayInstant(speech.locale, by.at) }) : null
	return by ? say(history.undoneOn, { at: sayInstant(speech.locale, by.at) }) : say(history.undone)
}

/** What was done; undefined if the changes say it. */
function whatIn(
	{ operation, patch, undid }: HistoryEvent,
	changes: readonly SaidValueChange[],
	{ speech, say }: SayContext,
) {
	const { history } = speech.words.screen
	const { kind } = operation
	if (kind === 'undo') {
		if (!undid) return say(history.undidSomething)
		return undid.name
			? say(history.undidImport, { file: undid.name })
			: say(history.undid, { at: sayInstant(speech.locale, undid.at) })
	}
	if (kind === 'redo')
		return undid
			? say(history.redid, { at: sayInstant(speech.locale, undid.at) })
			: say(history.redidSomething)
	if (!patch) return say(kind === 'add' ? history.does.add : history.added)
	if (kind !== 'import' && kind !== 'restore' && kind !== 'reply' && kind !== 'role' && kind !== 'view')
		return say(history.does[kind])
	return changes.length > 0 ? undefined : say(history.unchanged)
}

/** Describes what was done to a record. */
export function sayEvent(event: HistoryEvent, speech: HistorySpeech): SaidEvent {
	const { operation, patch, undoneBy } = event
	const say = sayIn(speech.locale)
	const context = { speech, say }
	const { decision, history } = speech.words.screen
	const { by, created, changed } = operation
	const who = sayActor(operation, speech)
	const changes = patch ? changesIn(context, patch) : []
	const what = whatIn(event, changes, context)
	const reason = patch && reasonsIn(patch)
	const isOfFile = operation.kind === 'import' || operation.kind === 'restore'
	const others = created + changed - 1
	return {
		who,
		what: what === undefined ? '' : say(history.did, { what }),
		changes,
		notes: [
			reason ? say(decision.because, { reason }) : null,
			by.name && by.name !== who ? say(history.by, { name: by.name }) : null,
			isOfFile && others > 0 ? say(history.others, { count: others }) : null,
			sayUndone(operation, undoneBy, speech),
		].filter((note) => note !== null),
	}
}
