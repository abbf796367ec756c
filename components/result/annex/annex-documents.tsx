import type { CompiledMessage } from 'icu-minify/format'
import { documentsFor, needsDocuments } from '@/lib/result/documents'
import type { RulesetId } from '@/rules/rulesets/ids'
import type { CheckedRuleset, ResultContext } from '../checked/context'
import { DocumentName } from '../checked/document-name'
import styles from './annex.module.css'

type Props = ResultContext & { readonly checked: CheckedRuleset }

/** Every document that the person needs under a rule set, with boxes to tick by hand. */
export function AnnexDocuments({ checked, words, say, facts }: Props) {
	if (!needsDocuments(checked)) return null
	const { id, ruleset, result } = checked
	const text = words.result.evidence
	const official: Partial<Readonly<Record<RulesetId, CompiledMessage>>> = text.official
	const from = official[id]
	return (
		<div className={styles.part} data-documents>
			<h3>
				{say(text.title)} {from && <span>{say(from)}</span>}
			</h3>
			<ul className={`${styles.pair} boxes`}>
				{documentsFor(ruleset, result, facts).map((document) => (
					<li key={document}>
						<DocumentName {...{ words, say, document }} />
					</li>
				))}
			</ul>
		</div>
	)
}
