import { Mark } from '@/components/ui/mark'
import { Tag } from '@/components/ui/tag'
import { outcomeStanding } from '@/lib/result/result-view'
import type { RulesetId } from '@/rules/rulesets/ids'
import type { Checked, ResultContext } from '../checked/context'
import section from '../checked/section.module.css'
import styles from './others.module.css'

type Props = ResultContext & {
	readonly others: readonly Checked[]
	/** Adds a rule set to the check, where that is possible. */
	readonly onAdd?: ((id: RulesetId) => void) | undefined
}

/** The rule sets that were not chosen, a line each. */
export function Others({ others, onAdd, words, say }: Props) {
	const texts = words.result.others
	if (others.length === 0) return null
	return (
		<section className={section.margin} aria-labelledby="others">
			<h2 id="others">{say(texts.title)}</h2>
			<div>
				<p className={section.intro}>{say(texts.notChosen)}</p>
				<ul className={styles.others}>
					{others.map(({ id, ruleset, result }) => {
						const name = say(words.rulesets[id].name)
						return (
							<li key={id}>
								<Mark kind={outcomeStanding(result)} />
								<div>
									<h3>
										{say(texts.line, { name, outcome: say(words.result.outcomes[result.outcome]) })}
										<Tag status={ruleset.status}>{say(words.statuses[ruleset.status])}</Tag>
									</h3>
									<p>{say(words.rulesets[id].statusLine)}</p>
								</div>
								{onAdd && (
									<button
										type="button"
										className="link no-print"
										aria-label={say(texts.addOf, { name })}
										onClick={() => onAdd(id)}
									>
										{say(texts.add)}
									</button>
								)}
							</li>
						)
					})}
				</ul>
			</div>
		</section>
	)
}
