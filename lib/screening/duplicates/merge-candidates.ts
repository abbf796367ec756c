import type { candidateMembers } from '@/lib/records/candidate'
import type { NamesWith } from '@/lib/records/derive/names-with'
import { consentIds, documentIds } from '@/lib/records/shapes/options'
import { type FactId, factIds } from '@/rules/facts'
import { type FieldValue, isKnown, isSame } from '../difference/incoming-person'
import { isPersonal, originOf } from '../difference/origin-of'
import type { Progress } from '../model/progress'
import type { AnswerOrigin, Candidate, Decision } from '../model/records'
import {
	type ChosenMember,
	chosenMembers,
	type DecidedCandidate,
	duplicateDifferences,
	hasBirthDate,
	type MergeChoices,
	type MergeField,
	type PairSide,
	type RecordPair,
} from './differences'

type Chosen = (field: MergeField) => PairSide | undefined

const earlier = (a: string, b: string) => (a < b ? a : b)

/** Texts without empty, repeated or unwanted ones; undefined if there are none. */
function unique(texts: readonly (string | undefined)[], ...gone: readonly (string | undefined)[]) {
	const left = new Set(texts.filter((text): text is string => !!text && !gone.includes(text)))
	return left.size > 0 ? [...left] : undefined
}

/** An answer that nobody had to choose: the known one, or else whether it was asked. */
const knownOf = (mine: FieldValue, theirs: FieldValue) =>
	isKnown(mine) ? mine : isKnown(theirs) ? theirs : mine === undefined ? theirs : mine

/** The person who gave an answer; undefined if it came from a sheet. */
function saidBy(candidate: Candidate, fact: FactId): AnswerOrigin | undefined {
	const origin = originOf(candidate, fact)
	return isPersonal(origin) ? origin : undefined
}

/** The origin of an answer in the merged record; if both have the same answer, the origin that protects it. */
function mergedOrigin(
	fact: FactId,
	{ kept, other }: RecordPair,
	side: PairSide | undefined,
): AnswerOrigin | undefined {
	const [mine, theirs] = [kept.candidate, other.candidate]
	const isAlike = isKnown(mine.facts[fact]) && isSame(mine.facts[fact], theirs.facts[fact])
	const from = side ?? (isKnown(mine.facts[fact]) || !isKnown(theirs.facts[fact]) ? 'kept' : 'other')
	if (from === 'other') return saidBy(theirs, fact)
	return mine.origins?.[fact] ?? (isAlike && mine.source.kind === 'sheet' ? saidBy(theirs, fact) : undefined)
}

function mergeFacts(both: RecordPair, chosen: Chosen) {
	const { kept, other } = both
	const facts: Record<string, unknown> = {}
	const origins: Partial<Record<FactId, AnswerOrigin>> = {}
	for (const fact of factIds) {
		const side = chosen(fact === 'age' && hasBirthDate(both) ? 'birth' : `fact ${fact}`)
		const answer = side
			? both[side].candidate.facts[fact]
			: knownOf(kept.candidate.facts[fact], other.candidate.facts[fact])
		if (answer === undefined) continue
		facts[fact] = answer
		const origin = mergedOrigin(fact, both, side)
		if (origin) origins[fact] = origin
	}
	return {
		facts: facts as Candidate['facts'],
		origins: Object.keys(origins).length > 0 ? origins : undefined,
	}
}

function mergeConsents({ kept, other }: RecordPair, chosen: Chosen): Candidate['consents'] {
	const [mine = {}, theirs = {}] = [kept.candidate.consents, other.candidate.consents]
	const given = consentIds.flatMap((id) => {
		const side = chosen(`consent ${id}`)
		const [here, there] = [mine[id], theirs[id]]
		const day = side === undefined ? here && there && earlier(here, there) : side === 'kept' ? here : there
		return day === undefined ? [] : [[id, day] as const]
	})
	return given.length > 0 ? Object.fromEntries(given) : undefined
}

const mergeRoles = ({ roles: mine }: Candidate, { roles: theirs }: Candidate): Candidate['roles'] =>
	mine === 'all' || theirs === 'all' ? 'all' : (unique([...mine, ...theirs]) ?? [])

/** A person who is still in a sheet is not missing. */
function goneOf(records: readonly Candidate[]): string | undefined {
	const fromSheets = records.filter(({ source }) => source.kind === 'sheet')
	return fromSheets.every(({ gone }) => gone !== undefined) ? fromSheets[0]?.gone : undefined
}

/** One decision for each opening: the chosen one, or else the only one. */
function mergeDecisions({ kept, other }: RecordPair, chosen: Chosen): readonly Decision[] {
	const { key } = kept.candidate
	const roles = new Set([...kept.decisions, ...other.decisions].map(({ role }) => role))
	return [...roles].flatMap((role) => {
		const [mine, theirs] = [kept, other].map(({ decisions }) => decisions.find((one) => one.role === role))
		const counts = chosen(`decision ${role}`) === 'other' ? theirs : (mine ?? theirs)
		return counts ? [{ ...counts, candidate: key }] : []
	})
}

/** The documents of both; one that was seen takes precedence over one that is promised. */
function mergeDocuments(mine: Candidate['documents'] = {}, theirs: Candidate['documents'] = {}) {
	const documents = { ...theirs, ...mine }
	for (const id of documentIds) {
		const other = theirs[id]
		if (other?.state === 'seen' && documents[id]?.state !== 'seen') documents[id] = other
	}
	return Object.keys(documents).length > 0 ? documents : undefined
}

/**
 * The progress in each role: what the kept record says takes precedence, and what only the other one says is added.
 */
function mergeProgress(mine: Candidate['progress'] = {}, theirs: Candidate['progress'] = {}) {
	const merged: Record<string, Progress> = { ...theirs, ...mine }
	for (const [role, own] of Object.entries(mine)) {
		const other = theirs[role]
		if (!other) continue
		const tags = unique([...(own.tags ?? []), ...(other.tags ?? [])])
		const dates = { ...other.dates, ...own.dates }
		merged[role] = {
			...other,
			...own,
			...(tags && { tags }),
			...(Object.keys(dates).length > 0 && { dates }),
		}
	}
	return Object.keys(merged).length > 0 ? merged : undefined
}

const compact = (candidate: { readonly [M in keyof Candidate]: Candidate[M] | undefined }) =>
	Object.fromEntries(Object.entries(candidate).filter(([, value]) => value !== undefined)) as Candidate

type OwnWay = NamesWith<typeof candidateMembers, 'joining', 'own-way'>
type Part<M extends keyof Candidate> = { readonly [K in M]: Candidate[K] | undefined }

/** The members of which only one has a value, or a person has chosen one. */
function chosenOf({ kept, other }: RecordPair, chosen: Chosen) {
	const [mine, theirs] = [kept.candidate, other.candidate]
	const entries = chosenMembers.map((name) => {
		const side = chosen(name)
		const one = side === undefined ? mine[name] || theirs[name] : (side === 'kept' ? mine : theirs)[name]
		return [name, one]
	})
	return Object.fromEntries(entries) as Part<ChosenMember>
}

/**
 * Merges a record into another of the same person. What only one of them knows is kept, and so are its openings and
 * the keys, numbers and addresses by which the person is recognised; where they differ the choice counts, or else the
 * preselection. Source, original row and unreadable cells are those of the kept record; the retention period starts
 * on the earlier of the two days. A withdrawn consent for sensitive answers holds for both.
 * @returns the merged record under the key of the kept one, and the decisions about it
 * @throws if a difference is neither chosen nor preselected
 */
export function mergeCandidates(both: RecordPair, choices: MergeChoices): DecidedCandidate {
	const settled = new Map<MergeField, PairSide>()
	for (const { field, marked } of duplicateDifferences(both)) {
		const side = choices[field] ?? marked
		if (side === null) throw new Error(`which record counts is left to choose: ${field}`)
		settled.set(field, side)
	}
	const chosen: Chosen = (field) => settled.get(field)
	const [mine, theirs] = [both.kept.candidate, both.other.candidate]
	const told = chosenOf(both, chosen)
	const { id = '', email } = told
	const birth = chosen('birth')
	const consents = mergeConsents(both, chosen)
	const withdrawn = consents?.sensitive ? undefined : (mine.withdrawn ?? theirs.withdrawn)
	const { facts, origins } = mergeFacts(both, chosen)
	const isUnread = (fact: string | null) => fact === null || facts[fact as FactId] === undefined
	const own: Part<OwnWay> = {
		birthDate: birth ? both[birth].candidate.birthDate : (mine.birthDate ?? theirs.birthDate),
		facts,
		origins,
		roles: mergeRoles(mine, theirs),
		faults: mine.faults?.filter(({ fact }) => isUnread(fact)),
		consents,
		withdrawn,
		savedOn: earlier(mine.savedOn, theirs.savedOn),
		progress: mergeProgress(mine.progress, theirs.progress),
		notes: mine.notes || theirs.notes ? { ...theirs.notes, ...mine.notes } : undefined,
		documents: mergeDocuments(mine.documents, theirs.documents),
		gone: goneOf([mine, theirs]),
		kept: !mine.kept || (theirs.kept && theirs.kept.on > mine.kept.on) ? theirs.kept : mine.kept,
		distinct: unique([...(mine.distinct ?? []), ...(theirs.distinct ?? [])], mine.key, theirs.key),
		alsoKeys: unique([...(mine.alsoKeys ?? []), theirs.key, ...(theirs.alsoKeys ?? [])], mine.key),
		alsoIds: unique([mine.id, ...(mine.alsoIds ?? []), theirs.id, ...(theirs.alsoIds ?? [])], id),
		alsoEmails: unique(
			[mine.email, ...(mine.alsoEmails ?? []), theirs.email, ...(theirs.alsoEmails ?? [])],
			email,
		),
	}
	// What no way above is about is that of the kept record, also a member of another version of the program.
	const candidate = compact({ ...mine, ...told, ...own })
	return { candidate, decisions: mergeDecisions(both, chosen) }
}
