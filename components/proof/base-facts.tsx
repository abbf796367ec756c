import { type FactOrParameterId, isParameter, valueIn } from '@/rules/member'
import { basePerson } from '@/rules/proofs/base-person'
import { MarginSection } from '../ui/page/margin-section'
import styles from './proof.module.css'
import { memberName, type ProofContext, sayMember, sayMemberValue } from './proof-context'

/** The base person with all answers that the rule set depends on. */
export function BaseFacts(context: ProofContext) {
	const { words, say, proof } = context
	const text = words.proof.persons
	const baseValue = (member: FactOrParameterId) => valueIn(basePerson, member)
	const limits = proof.members.filter(isParameter)
	return (
		<MarginSection id="base" title={say(text.title)} intro={say(text.lead)}>
			{limits.length > 0 && (
				<p className={styles.limits}>
					{say(text.limits, {
						values: limits
							.map((limit) => sayMember(context, limit, baseValue(limit)))
							.join(say(words.separators.entries)),
					})}
				</p>
			)}
			<details className={styles.persons}>
				<summary>{say(text.facts)}</summary>
				<dl className={styles.facts}>
					{proof.members
						.filter((member) => !isParameter(member))
						.map((member) => (
							<div key={member}>
								<dt>{memberName(context, member)}</dt>
								<dd>{sayMemberValue(context, member, baseValue(member))}</dd>
							</div>
						))}
				</dl>
			</details>
		</MarginSection>
	)
}
