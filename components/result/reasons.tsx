import { sayAnswer } from '@/lib/explain'
import { sayFirst } from '@/lib/i18n/say'
import type { CriterionResult } from '@/rules/evaluate'
import { type FactId, facts as factList } from '@/rules/facts'
import type { ParameterId } from '@/rules/parameters'
import { Mark } from '../mark'
import type { Checked, ResultContext } from './context'
import styles from './result.module.css'
import { SourceLinks } from './source-links'

type Props = ResultContext & { readonly checked: Checked }

const questionPath = (fact: FactId) => `/check/${factList[fact].step}#field-${fact}`

/** What is not known, and why: not answered, settled by no answer, or not settled by the authority. */
export function Reasons(props: Props) {
	const { checked, words, say } = props
	const unknown = checked.result.criteria.filter(({ result }) => result === 'unknown')
	if (unknown.length === 0) return null
	const { reasons } = words.result
	const unsettled = [...new Set(unknown.flatMap(({ because }) => because.unsettled))]
	return (
		<section className={styles.section}>
			<h2>{say(reasons.title)}</h2>
			<p className={styles.intro}>{say(reasons.lead)}</p>
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

type FactReasonsProps = Props & {
	readonly kind: 'unanswered' | 'inconclusive'
	readonly unknown: readonly CriterionResult[]
}

function FactReasons({ kind, unknown, checked, words, say, speech, facts, linkTo }: FactReasonsProps) {
	const concerned = unknown.filter(({ because }) => because[kind].length > 0)
	if (concerned.length === 0) return null
	const { reasons } = words.result
	const statements: Readonly<Record<string, Parameters<typeof say>[0]>> = words.rulesets[checked.id].criteria
	return (
		<div className={styles.reason}>
			<h3>
				<Mark kind={kind} />
				{say(reasons[kind].title)}
			</h3>
			<p>{say(reasons[kind].text)}</p>
			<ul>
				{concerned.map(({ id, because, sources }) => (
					<li key={id}>
						<h4>{say(statements[id] ?? id)}</h4>
						{because[kind].map((fact) => {
							const label = say(words.facts[fact].label)
							const text = say(kind === 'inconclusive' ? reasons.change : reasons.answer, { label })
							return (
								<p key={fact}>
									{kind === 'inconclusive' &&
										`${say(reasons.youSaid, { answer: sayAnswer(speech, fact, facts[fact]) ?? '' })} `}
									{linkTo?.(fact, text) ?? (
										<a className="no-print" href={`/${speech.locale}${questionPath(fact)}`}>
											{text}
										</a>
									)}
								</p>
							)
						})}
						<p>
							<SourceLinks locale={speech.locale} words={words} ruleset={checked.id} sources={sources} />
						</p>
					</li>
				))}
			</ul>
		</div>
	)
}
