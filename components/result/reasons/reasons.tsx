import { Mark } from '@/components/ui/mark'
import { sayFirst } from '@/lib/i18n/say'
import type { ParameterId } from '@/rules/parameters'
import type { CriterionResult } from '@/rules/result'
import type { Checked, ResultContext } from '../checked/context'
import section from '../checked/section.module.css'
import { FactReasons } from './fact-reasons'
import styles from './reasons.module.css'

type Props = ResultContext & { readonly checked: Checked }

/** The criteria whose result is unknown. */
export const unknownIn = ({ result }: Checked): CriterionResult[] =>
	result.criteria.filter((criterion) => criterion.result === 'unknown')

/** What is unknown, and why: not answered, an answer that settles nothing, or not settled by the authority. */
export function Reasons(props: Props) {
	const { checked, words, say } = props
	const unknown = unknownIn(checked)
	if (unknown.length === 0) return null
	const { reasons } = words.result
	const unsettled = [...new Set(unknown.flatMap(({ because }) => because.unsettled))]
	return (
		<section className={section.section} id={`${checked.id}-reasons`}>
			<h2>{say(reasons.title)}</h2>
			<p className={section.intro}>{say(reasons.lead)}</p>
			<div className={styles.reasons}>
				<FactReasons {...props} kind="unanswered" unknown={unknown} />
				<FactReasons {...props} kind="inconclusive" unknown={unknown} />
				{unsettled.length > 0 && (
					<div className={styles.reason}>
						<h3>
							<Mark kind="unsettled" />
							{say(reasons.unsettled.title)}
						</h3>
						<p>{say(reasons.unsettled.text)}</p>
						<ul>
							{unsettled.map((parameter) => (
								<Unsettled key={parameter} {...props} parameter={parameter} />
							))}
						</ul>
					</div>
				)}
			</div>
		</section>
	)
}

function Unsettled({ parameter, words, say, speech }: Props & { readonly parameter: ParameterId }) {
	const text = words.parameters[parameter]
	return (
		<li>
			<h4>{sayFirst(speech.locale, say(text.name))}</h4>
			<p>{say(text.unset)}</p>
			<p>{say(text.whom)}</p>
		</li>
	)
}
