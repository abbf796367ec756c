import { StandingMark } from '@/components/ui/marks/mark'
import { Tag } from '@/components/ui/marks/tag'
import { outcomeStanding } from '@/lib/result/standing'
import type { AddLink, CheckedRuleset, ResultContext } from '../checked/context'
import styles from './others.module.css'

type Props = ResultContext & {
	readonly others: readonly CheckedRuleset[]
	/** Renders the link to a check of a further rule set, if that is possible. */
	readonly addLink?: AddLink | undefined
}

/** The rule sets that were not chosen, one line each. */
export function Others({ others, addLink, words, say }: Props) {
	const texts = words.result.others
	return (
		<>
			<p className="quiet">{say(texts.notChosen)}</p>
			<ul className={styles.others}>
				{others.map(({ id, ruleset, result }) => {
					const name = say(words.rulesets[id].name)
					return (
						<li key={id}>
							<StandingMark kind={outcomeStanding(result)} />
							<div>
								<h3>
									{say(texts.line, { name, outcome: say(words.result.outcomes[result.outcome]) })}
									<Tag status={ruleset.status}>{say(words.statuses[ruleset.status])}</Tag>
								</h3>
								<p>{say(words.rulesets[id].statusLine)}</p>
							</div>
							{addLink?.(id, { label: say(texts.add), name: say(texts.addOf, { name }) })}
						</li>
					)
				})}
			</ul>
		</>
	)
}
