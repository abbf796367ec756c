import { inOneLine, stripBidiControls } from '@/lib/i18n/one-line'
import { maxNameCharacters, maxNoteCharacters } from '@/lib/limits/limits'
import type { Candidate, Decision, Role, SheetRecord } from '../model/records'

/** A name as it is stored: safe to display on one line, and no longer than a name may be. */
export const nameOf = (text: string) => inOneLine(text).slice(0, maxNameCharacters).trim()
const writtenOf = (text: string) => stripBidiControls(text).slice(0, maxNoteCharacters)

/** A reason made safe to display; empty if it says nothing. */
export const sanitizeReason = (text: string): string => writtenOf(text).trim()

/** A role with its texts made safe to display. */
export const sanitizeRole = (role: Role): Role => ({
	...role,
	name: nameOf(role.name),
	gap: writtenOf(role.gap),
})

/** A candidate with name and id made safe to display; the original cells are left unchanged. */
export function sanitizeCandidate(candidate: Candidate): Candidate {
	const [name, id] = [nameOf(candidate.name), nameOf(candidate.id)]
	return name === candidate.name && id === candidate.id ? candidate : { ...candidate, name, id }
}

/** A decision with its texts made safe to display. */
export const sanitizeDecision = (decision: Decision): Decision => ({
	...decision,
	by: nameOf(decision.by),
	reason: writtenOf(decision.reason),
})

/** A sheet with its file name made safe to display; its headings are left unchanged. */
export const sanitizeSheet = (sheet: SheetRecord): SheetRecord => ({ ...sheet, file: nameOf(sheet.file) })
