import type { CheckedRuleset, ResultContext } from '../checked/context'
import { ConditionRow } from './condition-row'
import styles from './conditions.module.css'
import { sayTopics } from './say-topics'

type Props = ResultContext & { readonly checked: CheckedRuleset }

/** Every condition of a rule set, by topic; then those that do not decide. */
export function Conditions(props: Props) {
	const { id } = props.checked
	return (
		<div id={`${id}-conditions`} className={styles.conditions} data-conditions={id}>
			{sayTopics(props).map(({ name, count, criteria }) => (
				<section key={name}>
					<h3 className={styles.topic}>
						{name} <span>{count}</span>
					</h3>
					<ul className={styles.rows}>
						{criteria.map((criterion) => (
							<ConditionRow key={criterion.id} {...props} criterion={criterion} />
						))}
					</ul>
				</section>
			))}
		</div>
	)
}
