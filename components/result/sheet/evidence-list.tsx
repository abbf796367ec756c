import type { CompiledMessage } from 'icu-minify/format'
import { Tag } from '@/components/ui/marks/tag'
import { documentsPath, firstRoute } from '@/lib/law/documents/document-routes'
import { documentsFor, needsDocuments } from '@/lib/result/documents'
import type { RulesetId } from '@/rules/rulesets/ids'
import type { CheckedRuleset, ResultContext, Ticks } from '../checked/context'
import { DocumentName } from '../checked/document-name'
import styles from './evidence-list.module.css'

type Props = ResultContext & { readonly shown: readonly CheckedRuleset[]; readonly ticks?: Ticks | undefined }

/** The documents that this person needs, a list for each rule set that is law; what is not law needs none. */
export function EvidenceList({ shown, ticks, ...context }: Props) {
	const { words, say } = context
	const text = words.result.evidence
	const laws = shown.filter(needsDocuments)
	const others = shown.filter(({ ruleset }) => ruleset.status !== 'published')
	return (
		<>
			<p className="quiet">{say(ticks ? text.leadTicks : text.lead)}</p>
			<div className={styles.evidence}>
				{laws.map((checked) => (
					<Documents key={checked.id} {...context} checked={checked} ticks={ticks} />
				))}
			</div>
			{others.map(({ id, ruleset }) => (
				<div className={styles.none} key={id}>
					<h3>
						{say(words.rulesets[id].name)}
						<Tag status={ruleset.status}>{say(words.statuses[ruleset.status])}</Tag>
					</h3>
					<p>{say(text.none)}</p>
				</div>
			))}
		</>
	)
}

function Documents({
	checked: { id, ruleset, result },
	ticks,
	words,
	say,
	facts,
	speech,
}: ResultContext & { readonly checked: CheckedRuleset; readonly ticks?: Ticks | undefined }) {
	const text = words.result.evidence
	const official: Partial<Readonly<Record<RulesetId, CompiledMessage>>> = text.official
	const from = official[id]
	return (
		<div className={styles.law}>
			<h3>{say(words.rulesets[id].name)}</h3>
			{from && <p className={styles.official}>{say(from)}</p>}
			<ul>
				{documentsFor(ruleset, result, facts).map((document) => (
					<li key={document}>
						<label>
							<input
								type="checkbox"
								checked={ticks?.has.has(document)}
								onChange={ticks && ((event) => ticks.set(document, event.target.checked))}
							/>
							<DocumentName {...{ words, say, document }} />
						</label>
					</li>
				))}
			</ul>
			<p className={styles.routes}>
				<a
					className="link"
					href={`/${speech.locale}${documentsPath(id === 'k-published' ? id : firstRoute)}`}
				>
					{say(text.routes)}
				</a>
			</p>
		</div>
	)
}
