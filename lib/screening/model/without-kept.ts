import type { Candidate, SheetRecord } from './records'

/** What is kept of a person beside their answers. */
export const keptData = ['birthDate', 'email'] as const
export type KeptData = (typeof keptData)[number]

/** The candidate without their date of birth or e-mail addresses, also in the row as it came; an age stays as it is. */
export function withoutKept(candidate: Candidate, sheet: SheetRecord | null, member: KeptData): Candidate {
	const { [member]: _, cells, alsoEmails, ...others } = candidate
	const blanked = cells?.map((cell, at) => (sheet?.mapping[at] === member ? '' : cell))
	return {
		...others,
		...(blanked && { cells: blanked }),
		...(alsoEmails && member !== 'email' && { alsoEmails }),
	}
}
