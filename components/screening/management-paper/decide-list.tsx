import { sayAnswer } from '@/lib/explain/explain'
import type { Role } from '@/lib/screening/model/records'
import type { DecidableFact } from '@/lib/screening/overview/decidable-facts'
import { joinSentences } from '@/lib/words/join-sentences'
import type { FactValue } from '@/rules/facts-schema'
import { useScreening } from '../desk/desk-context'
import styles from './paper.module.css'

type Props = {
	readonly role: Role
	readonly decidable: readonly DecidableFact[]
	readonly ruleset: string
}

/** What can be decided so that more candidates meet every condition, the largest gain first. */
export function DecideList({ role, decidable, ruleset }: Props) {
	const { words, say } = useScreening()
	const { paper } = words.screen.overview
	if (decidable.length === 0) return <p>{say(paper.nothing, { ruleset })}</p>
	return (
		<ol className={styles.decide}>
			{decidable.map((one) => (
				<li key={one.fact}>
					<Said role={role} {...one} />
					<span className="quiet">{say(one.kind === 'answer' ? paper.missing : paper.byYou)}</span>
				</li>
			))}
		</ol>
	)
}

function Said({ role, fact, kind, best, less, worst, people }: DecidableFact & Pick<Props, 'role'>) {
	const { words, say, speech } = useScreening()
	const { paper } = words.screen.overview
	const label = say(words.facts[fact].label)
	const answer = (value: FactValue) => sayAnswer(speech, fact, value) ?? ''
	const [to, from] = [answer(best.to), answer(role.facts[fact] ?? null)]
	const count = best.gain
	const what = {
		give: say(paper.give, { people }),
		change: say(paper.change, { label, to, from }),
		answer: say(paper.answer, { label }),
	}[kind]
	const effect = joinSentences(say, words, [
		kind === 'answer' ? say(paper.answered, { to, count }) : say(paper.gain, { count }),
		kind === 'change' && less && say(paper.less, { to: answer(less.to), count: less.gain }),
		worst && worst.unmet > 0 && say(paper.worst, { to: answer(worst.to), count: worst.unmet }),
	])
	return (
		<span>
			<strong>{what}</strong> {effect}
		</span>
	)
}
