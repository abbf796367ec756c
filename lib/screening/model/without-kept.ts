import type { Candidate, SheetRecord } from './records'

/** What is stored about a person in addition to their answers. */
export const keptData = ['birthDate', 'email'] as const
export type KeptData = (typeof keptData)[number]

/**
 * The candidate without their date of birth or e-mail addresses, including those in the original row; an age stays.
 */
export function withoutKept(candidate: Candidate, sheet: SheetRecord | null, member: KeptData): Candidate {
	const { [member]: _, cells, alsoEmails, ...others } = candidate
	const blanked = cells?.map((cell, at) => (sheet?.mapping[at] === member ? '' : cell))
	return {
		...others,
		...(blanked && { cells: blanked }),
		...(alsoEmails && member !== 'email' && { alsoEmails }),
	}
}
