import type { FactId } from '@/rules/facts'
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

/**
 * A candidate, or some of their members, without sensitive answers.
 * @param mapping what the columns of the row were read as; without it, the whole row is removed
 */
export function withoutSensitive<T extends Partial<Candidate>>(state: T, mapping: Mapping | null): T {
	const { facts, origins, faults, cells, documents, ...others } = state
	const seen = Object.entries(documents ?? {}).filter(([document]) => !isSensitiveDocument(document))
	return {
		...others,
		...(facts && { facts: withoutSensitiveEntries(facts) }),
		...(origins && { origins: withoutSensitiveEntries(origins) }),
		...(faults && { faults: withoutSensitiveFaults(faults) }),
		...(seen.length > 0 && { documents: Object.fromEntries(seen) }),
		...(cells && mapping && { cells: withoutSensitiveCells(cells, mapping) }),
	} as unknown as T
}

/** The number of sensitive answers in a row or a record. */
export const countSensitive = ({ facts = {} }: Pick<Partial<Candidate>, 'facts'>): number =>
	sensitiveFacts.filter((fact) => (facts[fact] ?? null) !== null).length

/** The candidate without sensitive answers, if they have withdrawn their consent. */
export const asAgreed = (candidate: Candidate): Candidate =>
	candidate.withdrawn ? { ...candidate, facts: withoutSensitiveEntries(candidate.facts) } : candidate
