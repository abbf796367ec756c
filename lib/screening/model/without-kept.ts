import { candidateMembers } from '@/lib/records/candidate'
import type { CandidateMember } from '@/lib/records/member'
import { entriesIn } from '@/rules/keys'
import type { Candidate, SheetRecord } from './records'

type Members = typeof candidateMembers

/** What is stored about a person in addition to their answers, and can be deleted by itself. */
export type KeptDataName = Extract<Members[keyof Members]['deletion'], object>['alone']

const deletedAs = new Map(
	entriesIn<string, CandidateMember>(candidateMembers).map(
		([name, { deletion }]) => [name, typeof deletion === 'object' ? deletion.alone : null] as const,
	),
)

/**
 * The candidate without their date of birth or e-mail addresses, including those in the original row; an age stays.
 */
export function withoutKept(candidate: Candidate, sheet: SheetRecord | null, kept: KeptDataName): Candidate {
	const left = Object.entries(candidate).filter(([name]) => deletedAs.get(name) !== kept)
	const cells = candidate.cells?.map((cell, at) => (sheet?.mapping[at] === kept ? '' : cell))
	return { ...(Object.fromEntries(left) as Candidate), ...(cells && { cells }) }
}
