import { sayIn } from '@/lib/i18n/say'
import { type FactId, facts as factList } from '@/rules/facts'
import type { FieldWords } from './question/field-props'
import { type PartsProps, partsOf, QuestionParts } from './question-parts'
import styles from './questions.module.css'

type Props = PartsProps & { readonly words: FieldWords }

/**
 * The questions of a screen: those that the employer knows best come last, in a block; some are grouped under one
 * heading.
 */
export function Questions({ facts, ...props }: Props) {
	const { block, others } = arrange(facts, props.possible)
	const say = sayIn(props.locale)
	const { employerBlock } = props.words.form
	return (
		<>
			<QuestionParts {...props} facts={others} />
			{block.length > 0 && (
				<section className={styles.block} aria-labelledby="employer-block">
					<div className={styles.blockHead}>
						<div>
							<h2 id="employer-block">{say(employerBlock.title)}</h2>
							<p>{say(employerBlock.text)}</p>
						</div>
						{props.all({ facts: block, value: 'unsure', label: say(employerBlock.unknown) })}
					</div>
					<QuestionParts {...props} facts={block} frame="block" />
				</section>
			)}
		</>
	)
}

/** Questions in the order in which a screen shows them. */
export function inDisplayOrder(facts: readonly FactId[], possible: readonly FactId[]): readonly FactId[] {
	const { block, others } = arrange(facts, possible)
	return [others, block].flatMap((part) =>
		partsOf(part, possible).flatMap((one) => (typeof one === 'string' ? one : one.members)),
	)
}

/** Which questions are in the employer's block: if there are several, those that somebody else knows best. */
function arrange(facts: readonly FactId[], possible: readonly FactId[]) {
	const isEmployers = (fact: FactId) => factList[fact].who === 'E'
	const block = possible.filter(isEmployers).length > 1 ? facts.filter(isEmployers) : []
	return { block, others: facts.filter((fact) => !block.includes(fact)) }
}
