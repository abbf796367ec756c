import { inOneLine, stripBidiControls } from '@/lib/i18n/one-line'
import { maxNameCharacters, maxNoteCharacters } from '@/lib/limits/limits'
import type { Candidate, Decision, Role, SheetRecord } from '../model/records'

const nameOf = (text: string) => inOneLine(text).slice(0, maxNameCharacters).trim()
const writtenOf = (text: string) => stripBidiControls(text).slice(0, maxNoteCharacters)

/** What an employer writes of a role, as it may be shown. */
export const sanitizeRole = (role: Role): Role => ({
	...role,
	name: nameOf(role.name),
	gap: writtenOf(role.gap),
})

/** Somebody whose name and number may be shown; their cells stay as they came. */
export function sanitizeCandidate(candidate: Candidate): Candidate {
	const [name, id] = [nameOf(candidate.name), nameOf(candidate.id)]
	return name === candidate.name && id === candidate.id ? candidate : { ...candidate, name, id }
}

/** A decision whose reason may be shown. */
export const sanitizeDecision = (decision: Decision): Decision => ({
	...decision,
	by: nameOf(decision.by),
	reason: writtenOf(decision.reason),
})

/** A file whose name may be shown; its headings stay as they came. */
export const sanitizeSheet = (sheet: SheetRecord): SheetRecord => ({ ...sheet, file: nameOf(sheet.file) })
