import { sayAnswer } from '@/lib/explain/explain'
import { sayDate, sayDay, sayList } from '@/lib/i18n/say'
import { candidateMembers } from '@/lib/records/candidate'
import type {
	CandidateMember,
	HistoryEntries,
	HistoryLabel,
	HistoryPolicy,
	HistoryWay,
} from '@/lib/records/member'
import { consentIds } from '@/lib/records/shapes/options'
import type { FactId } from '@/rules/facts'
import type { FactValue } from '@/rules/facts-schema'
import { entriesIn } from '@/rules/keys'
import { hiddenOpening } from '../model/hidden-opening'
import type { Patch } from '../model/operations'
import type { Candidate, Decision } from '../model/records'
import { entriesOf, type MemberEntries } from './entries-of'
import type { HistorySpeech, SaidValueChange, SayContext, SayEntries } from './history-speech'
import { documentChanges, noteChanges, progressChanges } from './say-progress'

/** An answer in words. One that was stored by another version and is not known to this one is shown as stored. */
function saidAnswer({ speech, say }: SayContext, fact: string, value: unknown): string {
	if (value === undefined) return say(speech.words.result.conditions.notAnswered)
	if (value === null) return say(speech.words.form.unsure)
	try {
		return sayAnswer(speech, fact as FactId, value as FactValue) ?? ''
	} catch {
		return JSON.stringify(value)
	}
}

const labelOf = ({ hand, history }: HistorySpeech['words']['screen'], label: HistoryLabel) =>
	label === 'name' || label === 'id' ? hand[label] : history.members[label]

function openingsSaid({ speech, say }: SayContext, roles: Candidate['roles']): string {
	const { history } = speech.words.screen
	if (roles === 'all') return say(history.allRoles)
	const names = roles.map((id) =>
		id === hiddenOpening ? say(history.hiddenRoles) : (speech.roles[id] ?? say(history.deletedRole)),
	)
	return sayList(speech.locale, names)
}

/** How values are said that are there. */
const ways: { readonly [W in HistoryWay]: (context: SayContext, value: never) => string } = {
	text: (_, text: string) => text,
	day: ({ speech }, day: string) => sayDate(speech.locale, day),
	gone: ({ speech, say }) => say(speech.words.screen.history.isGone),
	kept: ({ speech, say }, { on }: NonNullable<Candidate['kept']>) =>
		say(speech.words.screen.history.since, { day: sayDay(speech.locale, on) }),
	openings: openingsSaid,
}

function saidAs(way: HistoryWay, context: SayContext, value: unknown): string {
	const { none, isThere } = context.speech.words.screen.history
	if (value === undefined || value === '') return context.say(way === 'gone' ? isThere : none)
	return ways[way](context, value as never)
}

const factChanges: SayEntries = (context, before, after) => {
	const { speech, say } = context
	const { facts } = speech.words
	return entriesOf(before, after).map(([fact, from, to]) => ({
		label: Object.hasOwn(facts, fact) ? say(facts[fact as FactId].label) : fact,
		from: saidAnswer(context, fact, from),
		to: saidAnswer(context, fact, to),
	}))
}

const consentChanges: SayEntries = ({ speech, say }, before, after) => {
	const { history, sheet } = speech.words.screen
	const given = (day: unknown) =>
		day === undefined
			? say(history.notGiven)
			: say(history.given, { day: sayDay(speech.locale, String(day)) })
	return entriesOf(before, after).flatMap(([name, from, to]) => {
		const consent = consentIds.find((id) => id === name)
		return consent ? [{ label: say(sheet.consent[consent]), from: given(from), to: given(to) }] : []
	})
}

/** What changed in the members of which each entry is said, in the order in which it is said. */
const entryChanges: { readonly [E in HistoryEntries]: SayEntries } = {
	progress: progressChanges,
	notes: noteChanges,
	documents: documentChanges,
	facts: factChanges,
	consents: consentChanges,
}

/** What the history says of each member; of one that only another version of the program knows, nothing. */
const inHistory = new Map<string, HistoryPolicy>(
	entriesIn<string, CandidateMember>(candidateMembers).map(([name, { history }]) => [name, history]),
)

function candidateChanges(
	context: SayContext,
	before: MemberEntries,
	after: MemberEntries,
): SaidValueChange[] {
	const { speech, say } = context
	const changed = entriesOf(before, after).map(([name, from, to]) => ({ of: inHistory.get(name), from, to }))
	const whole = changed.flatMap(({ of, from, to }) =>
		typeof of === 'object' && 'as' in of
			? [
					{
						label: say(labelOf(speech.words.screen, of.label)),
						from: saidAs(of.as, context, from),
						to: saidAs(of.as, context, to),
					},
				]
			: [],
	)
	const byEntry = entriesIn(entryChanges).flatMap(([entries, changes]) =>
		changed.flatMap(({ of, from, to }) =>
			typeof of === 'object' && 'entries' in of && of.entries === entries ? changes(context, from, to) : [],
		),
	)
	return [...whole, ...byEntry]
}

function decisionChanges(
	{ speech, say }: SayContext,
	before?: Decision,
	after?: Decision,
): SaidValueChange[] {
	const { decision, history } = speech.words.screen
	const { role = '' } = after ?? before ?? {}
	const choice = (of?: Decision) => (of ? say(decision.choices[of.choice]) : say(history.undecided))
	const changes = [
		{ label: speech.roles[role] ?? say(history.deletedRole), from: choice(before), to: choice(after) },
	]
	return before?.choice === after?.choice ? [] : changes
}

/** What changed in a record, in words. */
export function changesIn(context: SayContext, { store, before, after }: Patch): SaidValueChange[] {
	if (store === 'decisions') return decisionChanges(context, before as Decision, after as Decision)
	return store === 'candidates' ? candidateChanges(context, before ?? {}, after ?? {}) : []
}
