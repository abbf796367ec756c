import { isSettled, type OpenGroup } from '@/rules/asking/open-groups'
import type { Tries } from '@/rules/asking/settling-sets'
import type { FactId } from '@/rules/facts'
import type { AlikeCandidates } from './alike-candidates'

/**
 * What makes results clear, beside answers of the employer: nothing else, one answer of the candidate, or the offer in
 * writing.
 */
export type ClearingMeans =
	| { readonly by: 'own' }
	| { readonly by: 'link'; readonly fact: FactId }
	| { readonly by: 'document' }

/** Whether questions make results clear, whatever is answered. */
export function clears(open: OpenGroup | null, asked: readonly FactId[], tries: Tries): boolean {
	if (open === null) return true
	tries.left--
	return isSettled(open, asked)
}

/** The first question to candidates, among some, that makes their results clear once the employer has answered. */
export const clearingQuestion = (
	{ open, lacking }: AlikeCandidates,
	answered: readonly FactId[],
	tries: Tries,
	among: readonly FactId[] = lacking,
): FactId | undefined => among.find((fact) => clears(open, [...answered, fact], tries))

/** What makes results clear once the employer has answered some questions; null if no single thing does. */
export function clearedBy(
	alike: AlikeCandidates,
	answered: readonly FactId[],
	tries: Tries,
): ClearingMeans | null {
	if (clears(alike.open, answered, tries)) return { by: 'own' }
	const fact = clearingQuestion(alike, answered, tries)
	if (fact) return { by: 'link', fact }
	const { inWriting } = alike
	return inWriting !== undefined && clears(inWriting, answered, tries) ? { by: 'document' } : null
}
