import { inOneLine, stripBidiControls } from '@/lib/i18n/one-line'
import { maxNameCharacters, maxNoteCharacters, maxTagCharacters } from '@/lib/limits/limits'
import { candidateMembers } from '@/lib/records/candidate'
import type { SafeTexts } from '@/lib/records/member'
import { keysIn } from '@/rules/keys'
import type { CandidateNote, Progress } from '../model/progress'
import type { Candidate, Decision, Role, SheetRecord } from '../model/records'

/** A name as stored: safe to display on one line, and no longer than the limit. */
export const sanitizeName = (text: string) => inOneLine(text).slice(0, maxNameCharacters).trim()
/** A tag as stored. */
export const tagOf = (text: string): string => inOneLine(text).slice(0, maxTagCharacters).trim()
const writtenOf = (text: string) => stripBidiControls(text).slice(0, maxNoteCharacters)

/** A reason made safe to display; empty if it says nothing. */
export const sanitizeReason = (text: string): string => writtenOf(text).trim()

/** A role with its texts made safe to display. */
export const sanitizeRole = (role: Role): Role => ({
	...role,
	name: sanitizeName(role.name),
	gap: writtenOf(role.gap),
	...(role.stages && {
		stages: role.stages.map(({ id, name }) => ({
			id,
			...(name !== undefined && { name: sanitizeName(name) }),
		})),
	}),
	...(role.views && {
		views: role.views.map(({ name, ...view }) => ({
			...view,
			...(name !== undefined && { name: sanitizeName(name) }),
		})),
	}),
})

const mapped = <T>(entries: Readonly<Record<string, T>>, sanitize: (entry: T) => T) =>
	Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, sanitize(entry)]))

const sanitizeProgress = ({ owner, tags, ...others }: Progress): Progress => ({
	...others,
	...(owner !== undefined && { owner: sanitizeName(owner) }),
	...(tags && { tags: tags.map(tagOf).filter((tag) => tag !== '') }),
})

const sanitizeNote = ({ by, text, ...others }: CandidateNote): CandidateNote => ({
	...others,
	by: { name: sanitizeName(by.name) },
	text: writtenOf(text),
})

const safeTexts: { readonly [W in Exclude<SafeTexts, 'as-stored'>]: (value: never) => unknown } = {
	'one-line': sanitizeName,
	progress: (progress: NonNullable<Candidate['progress']>) => mapped(progress, sanitizeProgress),
	notes: (notes: NonNullable<Candidate['notes']>) => mapped(notes, sanitizeNote),
}

const toSanitize = keysIn(candidateMembers).flatMap((name) => {
	const { texts } = candidateMembers[name]
	return texts === 'as-stored' ? [] : [[name, safeTexts[texts]] as const]
})

/**
 * A candidate, or some of their members, with texts made safe to display; the original cells are left unchanged. The same object
 * if nothing changes.
 */
export function sanitizeCandidate<T extends Partial<Candidate>>(state: T): T {
	let safe = state
	for (const [name, sanitize] of toSanitize) {
		const value = state[name]
		if (value === undefined) continue
		const made = sanitize(value as never)
		if (made !== value) safe = { ...safe, [name]: made }
	}
	return safe
}

/** A decision with its texts made safe to display. */
export const sanitizeDecision = (decision: Decision): Decision => ({
	...decision,
	by: sanitizeName(decision.by),
	reason: writtenOf(decision.reason),
})

/** A sheet with its file name made safe to display; its headings are left unchanged. */
export const sanitizeSheet = (sheet: SheetRecord): SheetRecord => ({
	...sheet,
	file: sanitizeName(sheet.file),
})
