import { type AnswerSpeech, sayAnswer } from '@/lib/explain/explain'
import { type Say, sayDate, sayDay, sayIn, sayList } from '@/lib/i18n/say'
import { sayInstant } from '@/lib/i18n/say-instant'
import type { Words } from '@/lib/words/texts'
import type { FactId } from '@/rules/facts'
import type { FactValue } from '@/rules/facts-schema'
import type { HistoryEvent } from '../log/candidate-history'
import type { Operation, Patch } from '../model/operations'
import { type Candidate, consentIds, type Decision } from '../model/records'

/** What it takes to say what was done. */
export type HistorySpeech = AnswerSpeech & {
	readonly words: Pick<Words, 'separators'> & {
		readonly form: Pick<Words['form'], 'unsure'>
		readonly result: { readonly conditions: Pick<Words['result']['conditions'], 'notAnswered'> }
		readonly screen: Pick<Words['screen'], 'decision' | 'hand' | 'history' | 'operations' | 'sheet'>
	}
	/** The names of the openings, by id. */
	readonly roles: Readonly<Record<string, string>>
}

/** A value that changed, in words. */
export type SaidChange = { readonly label: string; readonly from: string; readonly to: string }

/** What was done to a record, in words. */
export type SaidEvent = {
	/** The person, or the file that it came with. */
	readonly who: string
	/** What they did, to follow on that; empty if the changes say it. */
	readonly what: string
	readonly changes: readonly SaidChange[]
	/** Sentences about it: the reason, who imported a file, when it was taken back. */
	readonly notes: readonly string[]
}

type Telling = { readonly speech: HistorySpeech; readonly say: Say }
type Members = Readonly<Record<string, unknown>>

const entriesOf = (before: unknown, after: unknown): [string, unknown, unknown][] => {
	const [from, to] = [(before ?? {}) as Members, (after ?? {}) as Members]
	return [...new Set([...Object.keys(from), ...Object.keys(to)])].map((name) => [name, from[name], to[name]])
}

/** An answer in words. One that another version stored and this one cannot say stands as it was written. */
function saidAnswer({ speech, say }: Telling, fact: string, value: unknown): string {
	if (value === undefined) return say(speech.words.result.conditions.notAnswered)
	if (value === null) return say(speech.words.form.unsure)
	try {
		return sayAnswer(speech, fact as FactId, value as FactValue) ?? ''
	} catch {
		return JSON.stringify(value)
	}
}

/** Says a member of a candidate; undefined for one that says nothing to a reader. */
function memberSpeech({ speech, say }: Telling, member: string) {
	const { hand, history } = speech.words.screen
	const { members } = history
	const orNone = (said: (value: never) => string) => (value: unknown) =>
		value === undefined || value === '' ? say(history.none) : said(value as never)
	const text = orNone((value: string) => value)
	switch (member) {
		case 'name':
			return { label: say(hand.name), said: text }
		case 'id':
			return { label: say(hand.id), said: text }
		case 'email':
			return { label: say(members.email), said: text }
		case 'birthDate':
			return { label: say(members.birthDate), said: orNone((day: string) => sayDate(speech.locale, day)) }
		case 'gone':
			return {
				label: say(members.gone),
				said: (value: unknown) => say(value === undefined ? history.isThere : history.isGone),
			}
		case 'kept':
			return {
				label: say(members.kept),
				said: orNone(({ on }: { on: string }) => say(history.since, { day: sayDay(speech.locale, on) })),
			}
		case 'roles':
			return {
				label: say(members.roles),
				said: orNone((roles: Candidate['roles']) =>
					roles === 'all'
						? say(history.allRoles)
						: sayList(
								speech.locale,
								roles.map((id) => speech.roles[id] ?? say(history.deletedRole)),
							),
				),
			}
		default:
			return
	}
}

function candidateChanges(telling: Telling, before: Members, after: Members): SaidChange[] {
	const { speech, say } = telling
	const { facts, screen } = speech.words
	const ofFacts = entriesOf(before.facts, after.facts).map(([fact, from, to]) => ({
		label: Object.hasOwn(facts, fact) ? say(facts[fact as FactId].label) : fact,
		from: saidAnswer(telling, fact, from),
		to: saidAnswer(telling, fact, to),
	}))
	const given = (day: unknown) =>
		day === undefined
			? say(screen.history.notGiven)
			: say(screen.history.given, { day: sayDay(speech.locale, String(day)) })
	const ofConsents = entriesOf(before.consents, after.consents).flatMap(([name, from, to]) => {
		const consent = consentIds.find((id) => id === name)
		return consent ? [{ label: say(screen.sheet.consent[consent]), from: given(from), to: given(to) }] : []
	})
	const others = entriesOf(before, after).flatMap(([member, from, to]) => {
		const of = memberSpeech(telling, member)
		return of ? [{ label: of.label, from: of.said(from), to: of.said(to) }] : []
	})
	return [...others, ...ofFacts, ...ofConsents]
}

function decisionChanges({ speech, say }: Telling, before?: Decision, after?: Decision): SaidChange[] {
	const { decision, history } = speech.words.screen
	const { role = '' } = after ?? before ?? {}
	const choice = (of?: Decision) => (of ? say(decision.choices[of.choice]) : say(history.undecided))
	const changes = [
		{ label: speech.roles[role] ?? say(history.deletedRole), from: choice(before), to: choice(after) },
	]
	return before?.choice === after?.choice ? [] : changes
}

/** What changed in a record, in words. */
function changesIn(telling: Telling, { store, before, after }: Patch): SaidChange[] {
	if (store === 'decisions') return decisionChanges(telling, before as Decision, after as Decision)
	return store === 'candidates' ? candidateChanges(telling, before ?? {}, after ?? {}) : []
}

const reasonsIn = ({ store, before, after }: Patch): string | undefined => {
	if (store === 'decisions') return ((after ?? before) as Decision).reason
	return store === 'candidates' ? (after?.kept ?? before?.kept)?.reason : undefined
}

/** Who did it, or the file or reply that it came with. */
export function sayActor({ kind, name, by }: Operation, { words, locale }: HistorySpeech): string {
	const { history } = words.screen
	const say = sayIn(locale)
	if (kind === 'reply') return say(history.reply)
	if (kind === 'import' || kind === 'restore')
		return name ? say(history.importOf, { file: name }) : say(history.importOfFile)
	return by.name || say(history.onThisDevice)
}

/** When and by whom an operation was taken back; null if it was not. */
export function sayUndone(
	{ undone }: Operation,
	by: Operation | undefined,
	speech: HistorySpeech,
): string | null {
	const { history } = speech.words.screen
	const say = sayIn(speech.locale)
	if (!undone) return null
	return by ? say(history.undoneOn, { at: sayInstant(speech.locale, by.at) }) : say(history.undone)
}

/** What was done; undefined if the changes say it. */
function whatIn(
	{ operation, patch, undid }: HistoryEvent,
	changes: readonly SaidChange[],
	{ speech, say }: Telling,
) {
	const { history } = speech.words.screen
	const { kind } = operation
	if (kind === 'undo') {
		if (!undid) return say(history.undidSomething)
		return undid.name
			? say(history.undidImport, { file: undid.name })
			: say(history.undid, { at: sayInstant(speech.locale, undid.at) })
	}
	if (!patch) return say(kind === 'add' ? history.does.add : history.added)
	if (kind !== 'import' && kind !== 'restore' && kind !== 'reply' && kind !== 'role')
		return say(history.does[kind])
	return changes.length > 0 ? undefined : say(history.unchanged)
}

/** Says what was done to a record. */
export function sayEvent(event: HistoryEvent, speech: HistorySpeech): SaidEvent {
	const { operation, patch, undoneBy } = event
	const say = sayIn(speech.locale)
	const telling = { speech, say }
	const { decision, history } = speech.words.screen
	const { by, created, changed } = operation
	const who = sayActor(operation, speech)
	const changes = patch ? changesIn(telling, patch) : []
	const what = whatIn(event, changes, telling)
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
