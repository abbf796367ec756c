import type { candidateMembers } from '@/lib/records/candidate'
import type { NamesWith } from '@/lib/records/derive/names-with'
import type { FactId } from '@/rules/facts'
import { entriesIn } from '@/rules/keys'
import type { DocumentId } from './progress'
import type { Candidate, CellFault, SheetRecord } from './records'

/** The answers about a person's health and criminal record, which need a consent of their own. */
export const sensitiveFacts = [
	'canShowHealthCertificate',
	'canShowNoCriminalRecord',
] as const satisfies readonly FactId[]

const sensitiveDocuments = ['healthCertificate', 'noCriminalRecord'] as const satisfies readonly DocumentId[]

/** Whether having seen a document says something about a person's health or criminal record. */
export const isSensitiveDocument = (document: string): boolean =>
	sensitiveDocuments.some((one) => one === document)

export const isSensitive = (fact: string | null): boolean => sensitiveFacts.some((one) => one === fact)

/** What a sheet's columns were read as. */
type Mapping = SheetRecord['mapping']

/** A row without the cells of sensitive answers. */
const withoutSensitiveCells = (cells: readonly string[], mapping: Mapping): readonly string[] =>
	cells.map((cell, at) => (isSensitive(mapping[at] ?? null) ? '' : cell))

const withoutSensitiveFaults = <F extends CellFault>(faults: readonly F[]): readonly F[] =>
	faults.filter(({ fact }) => !isSensitive(fact))

export const withoutSensitiveEntries = <T extends object>(entries: T): T =>
	Object.fromEntries(Object.entries(entries).filter(([fact]) => !isSensitive(fact))) as T

type Cleaner = (value: unknown, mapping: Mapping | null) => unknown
type SensitiveMember = NamesWith<typeof candidateMembers, 'deletion', 'sensitive'>

/** Each member without what is sensitive in it; undefined if nothing of it stays. */
const cleaners: {
	readonly [M in SensitiveMember]: (
		value: NonNullable<Candidate[M]>,
		mapping: Mapping | null,
	) => Candidate[M] | undefined
} = {
	facts: withoutSensitiveEntries,
	origins: withoutSensitiveEntries,
	cells: (cells, mapping) => (mapping ? withoutSensitiveCells(cells, mapping) : undefined),
	faults: withoutSensitiveFaults,
	documents: (documents) => {
		const seen = Object.entries(documents).filter(([document]) => !isSensitiveDocument(document))
		return seen.length > 0 ? Object.fromEntries(seen) : undefined
	},
}

/**
 * A candidate, or some of their members, without sensitive answers.
 * @param mapping what the columns of the row were read as; without it, the whole row is removed
 */
export function withoutSensitive<T extends Partial<Candidate>>(state: T, mapping: Mapping | null): T {
	const cleaned: Partial<Record<keyof Candidate, unknown>> = { ...state }
	for (const [name, clean] of entriesIn(cleaners)) {
		if (cleaned[name]) cleaned[name] = (clean as Cleaner)(cleaned[name], mapping)
		if (cleaned[name] === undefined) delete cleaned[name]
	}
	return cleaned as T
}

/** The number of sensitive answers in a row or a record. */
export const countSensitive = ({ facts = {} }: Pick<Partial<Candidate>, 'facts'>): number =>
	sensitiveFacts.filter((fact) => (facts[fact] ?? null) !== null).length

/** The candidate without sensitive answers, if they have withdrawn their consent. */
export const asAgreed = (candidate: Candidate): Candidate =>
	candidate.withdrawn ? { ...candidate, facts: withoutSensitiveEntries(candidate.facts) } : candidate
