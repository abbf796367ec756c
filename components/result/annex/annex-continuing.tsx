import { continuingOf } from '@/lib/explain/criterion-words'
import type { CheckedRuleset, ResultContext } from '../checked/context'
import { ResultNotes } from '../checked/result-notes'
import { CheckedSources } from '../checked/source-links'
import styles from './annex.module.css'

type Props = ResultContext & { readonly checked: CheckedRuleset }

/** The conditions that must stay true after the start of the job. */
export function AnnexContinuing(props: Props) {
	const { checked, words, say } = props
	const { continuing } = checked.ruleset
	if (continuing.length === 0) return null
	return (
		<div className={styles.part}>
			<h3>
				{say(words.result.continuing.title)} <span>{say(words.result.continuing.lead)}</span>
			</h3>
			<ul className={styles.pair}>
				{continuing.map(({ id, sources }) => (
					<li key={id}>
						{say(continuingOf(words, checked.id, id))}{' '}
						<span className={styles.source}>
							<CheckedSources {...props} sources={sources} />
						</span>
					</li>
				))}
			</ul>
			<ResultNotes {...props} beside="continuing" />
		</div>
	)
}
