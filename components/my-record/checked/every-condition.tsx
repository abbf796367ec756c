import type { CheckedRuleset, ResultContext } from '@/components/result/checked/context'
import { CheckedSources } from '@/components/result/checked/source-links'
import { sayCondition } from '@/components/result/conditions/say-condition'
import { sayTopics } from '@/components/result/conditions/say-topics'
import { StandingMark } from '@/components/ui/marks/mark'
import type { CriterionResult } from '@/rules/result'
import styles from './checked.module.css'

type Props = ResultContext & { readonly checked: CheckedRuleset }

/** The conditions of a rule set by topic: the standing of each, the answer that it rests on, and its source. */
export function EveryCondition(props: Props) {
	return (
		<div className={styles.every} data-conditions={props.checked.id}>
			{sayTopics(props).map(({ name, count, criteria }) => (
				<div key={name}>
					<p className={styles.topic}>
						<strong>{name}</strong> <span className="quiet">{count}</span>
					</p>
					<ul className="plain">
						{criteria.map((criterion) => (
							<Condition key={criterion.id} {...props} criterion={criterion} />
						))}
					</ul>
				</div>
			))}
		</div>
	)
}

function Condition(props: Props & { readonly criterion: CriterionResult }) {
	const { criterion } = props
	const { standing, word, statement, answer } = sayCondition(props)
	return (
		<li className={styles.condition} data-criterion={criterion.id} data-result={criterion.result}>
			<StandingMark kind={standing} size="table" />
			<div>
				<p>
					<strong>{word}</strong> {statement}
				</p>
				<p className="quiet">
					<span>{answer}</span>{' '}
					<span className={styles.source}>
						<CheckedSources {...props} sources={criterion.sources} />
					</span>
				</p>
			</div>
		</li>
	)
}
