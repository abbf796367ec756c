import { activeRulesets } from '@/lib/active-rules/rulesets'
import { documentIds } from '@/lib/records/shapes/options'
import type { EvidenceId } from '@/rules/evidence'
import type { Ruleset } from '@/rules/ruleset'
import { inLawOrder, type RulesetId } from '@/rules/rulesets/ids'
import type { DocumentId } from '../model/progress'
import type { Candidate, Role } from '../model/records'
import { isSensitiveDocument } from '../model/sensitive'

const proves: Readonly<Record<DocumentId, readonly EvidenceId[]>> = {
	degree: ['degree-certificate'],
	healthCertificate: ['health-certificate'],
	noCriminalRecord: ['no-criminal-record'],
	offerLetter: ['signed-offer'],
	workHistory: ['work-references'],
	languageProof: ['language-proof', 'chinese-certificate'],
	passport: ['passport'],
}

/** A document, and the rule sets of the opening with a condition that it proves, law first. */
export type AskedDocument = { readonly document: DocumentId; readonly rules: readonly RulesetId[] }

const asksFor = (ruleset: Ruleset, evidence: readonly EvidenceId[]) =>
	ruleset.criteria.some(
		(criterion) =>
			criterion.kind === 'required' && criterion.evidence.some((document) => evidence.includes(document)),
	)

/**
 * A candidate's documents, starting with those that the rule sets of the opening ask for; a comparison with another
 * country's rules asks for none. Those about health and a criminal record are left out once consent is withdrawn, and where
 * they are withheld.
 */
export function documentsAsked(
	role: Pick<Role, 'rulesets'>,
	{ withdrawn, withheld }: Pick<Candidate, 'withdrawn' | 'withheld'>,
): readonly AskedDocument[] {
	const counting = inLawOrder(role.rulesets).filter((id) => activeRulesets[id].status !== 'analogy')
	const all = documentIds
		.filter((document) => !(withdrawn || withheld) || !isSensitiveDocument(document))
		.map((document) => ({
			document,
			rules: counting.filter((id) => asksFor(activeRulesets[id], proves[document])),
		}))
	return [...all.filter(({ rules }) => rules.length > 0), ...all.filter(({ rules }) => rules.length === 0)]
}
