import { inOneLine, stripBidiControls } from '@/lib/i18n/one-line'
import { maxNameCharacters, maxNoteCharacters, maxTagCharacters } from '@/lib/limits/limits'
import type { Note, Progress } from '../model/progress'
import type { Candidate, Decision, Role, SheetRecord } from '../model/records'

/** A name as stored: safe to display on one line, and no longer than the limit. */
export const nameOf = (text: string) => inOneLine(text).slice(0, maxNameCharacters).trim()
/** A tag as stored. */
export const tagOf = (text: string): string => inOneLine(text).slice(0, maxTagCharacters).trim()
const writtenOf = (text: string) => stripBidiControls(text).slice(0, maxNoteCharacters)

/** A reason made safe to display; empty if it says nothing. */
export const sanitizeReason = (text: string): string => writtenOf(text).trim()

/** A role with its texts made safe to display. */
export const sanitizeRole = (role: Role): Role => ({
	...role,
	name: nameOf(role.name),
	gap: writtenOf(role.gap),
	...(role.stages && {
		stages: role.stages.map(({ id, name }) => ({ id, ...(name !== undefined && { name: nameOf(name) }) })),
	}),
	...(role.views && {
		views: role.views.map(({ name, ...view }) => ({
			...view,
			...(name !== undefined && { name: nameOf(name) }),
		})),
	}),
})

const mapped = <T>(entries: Readonly<Record<string, T>>, sanitize: (entry: T) => T) =>
	Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, sanitize(entry)]))

const sanitizeProgress = ({ owner, tags, ...others }: Progress): Progress => ({
	...others,
	...(owner !== undefined && { owner: nameOf(owner) }),
	...(tags && { tags: tags.map(tagOf).filter((tag) => tag !== '') }),
})

const sanitizeNote = ({ by, text, ...others }: Note): Note => ({
	...others,
	by: { name: nameOf(by.name) },
	text: writtenOf(text),
})

/** Members of a candidate with progress and notes made safe to display. */
export const withSafeProgress = <T extends Partial<Candidate>>(state: T): T =>
	state.progress || state.notes
		? {
				...state,
				...(state.progress && { progress: mapped(state.progress, sanitizeProgress) }),
				...(state.notes && { notes: mapped(state.notes, sanitizeNote) }),
			}
		: state

/** A candidate with names and notes made safe to display; the original cells are left unchanged. */
export function sanitizeCandidate(candidate: Candidate): Candidate {
	const [name, id] = [nameOf(candidate.name), nameOf(candidate.id)]
	const safe = withSafeProgress(candidate)
	return name === safe.name && id === safe.id ? safe : { ...safe, name, id }
}

/** A decision with its texts made safe to display. */
export const sanitizeDecision = (decision: Decision): Decision => ({
	...decision,
	by: nameOf(decision.by),
	reason: writtenOf(decision.reason),
})

/** A sheet with its file name made safe to display; its headings are left unchanged. */
export const sanitizeSheet = (sheet: SheetRecord): SheetRecord => ({ ...sheet, file: nameOf(sheet.file) })
