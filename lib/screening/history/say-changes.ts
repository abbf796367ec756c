import { sayAnswer } from '@/lib/explain/explain'
import { sayDate, sayDay, sayList } from '@/lib/i18n/say'
import { consentIds } from '@/lib/records/shapes/options'
import type { FactId } from '@/rules/facts'
import type { FactValue } from '@/rules/facts-schema'
import { hiddenOpening } from '../model/hidden-opening'
import type { Patch } from '../model/operations'
import type { Candidate, Decision } from '../model/records'
import { entriesOf, type Members } from './entries-of'
import type { SaidChange, SayContext } from './history-speech'
import { progressChanges } from './say-progress'

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

/** Formats a member of a candidate; undefined for one that means nothing to a reader. */
function memberSpeech({ speech, say }: SayContext, member: string) {
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
								roles.map((id) =>
									id === hiddenOpening
										? say(history.hiddenRoles)
										: (speech.roles[id] ?? say(history.deletedRole)),
								),
							),
				),
			}
		default:
			return
	}
}

function candidateChanges(context: SayContext, before: Members, after: Members): SaidChange[] {
	const { speech, say } = context
	const { facts, screen } = speech.words
	const ofFacts = entriesOf(before.facts, after.facts).map(([fact, from, to]) => ({
		label: Object.hasOwn(facts, fact) ? say(facts[fact as FactId].label) : fact,
		from: saidAnswer(context, fact, from),
		to: saidAnswer(context, fact, to),
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
		const of = memberSpeech(context, member)
		return of ? [{ label: of.label, from: of.said(from), to: of.said(to) }] : []
	})
	return [...others, ...progressChanges(context, before, after), ...ofFacts, ...ofConsents]
}

function decisionChanges({ speech, say }: SayContext, before?: Decision, after?: Decision): SaidChange[] {
	const { decision, history } = speech.words.screen
	const { role = '' } = after ?? before ?? {}
	const choice = (of?: Decision) => (of ? say(decision.choices[of.choice]) : say(history.undecided))
	const changes = [
		{ label: speech.roles[role] ?? say(history.deletedRole), from: choice(before), to: choice(after) },
	]
	return before?.choice === after?.choice ? [] : changes
}

/** What changed in a record, in words. */
export function changesIn(context: SayContext, { store, before, after }: Patch): SaidChange[] {
	if (store === 'decisions') return decisionChanges(context, before as Decision, after as Decision)
	return store === 'candidates' ? candidateChanges(context, before ?? {}, after ?? {}) : []
}
