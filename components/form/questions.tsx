import { arrange } from '@/lib/form/display-order'
import { sayIn } from '@/lib/i18n/say'
import type { FieldWords } from './question/field-props'
import { type PartsProps, QuestionParts } from './question-parts'
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
