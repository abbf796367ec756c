import { Mark } from '@/components/ui/mark'
import { statementOf } from '@/lib/explain/criterion-words'
import { sayAnswer } from '@/lib/explain/explain'
import { sayList } from '@/lib/i18n/say'
import { standingOf } from '@/lib/result/result-view'
import type { WayGroup } from '@/lib/result/ways'
import type { CriterionResult } from '@/rules/result'
import type { Checked, ResultContext } from '../checked/context'
import section from '../checked/section.module.css'
import styles from './ways.module.css'

type Props = ResultContext & { readonly checked: Checked }

/** The groups with nothing to do, and what only the authority can settle. */
export function Barriers({
	checked,
	without,
	words,
	say,
	speech,
}: Props & { readonly without: readonly WayGroup[] }) {
	const { way } = words.result
	const { assumes } = checked.ways
	const list = sayList(
		speech.locale,
		assumes.map((parameter) => say(words.parameters[parameter].name)),
	)
	return (
		<dl className={styles.barriers}>
			{without.map((group) => (
				<div key={group}>
					<dt>{say(way.groups[group])}</dt>
					<dd>{say(way.nothing)}</dd>
				</div>
			))}
			<div>
				<dt>{say(way.groups.stands)}</dt>
				<dd>{assumes.length > 0 ? say(way.assumes, { list }) : say(way.nothingStands)}</dd>
			</div>
		</dl>
	)
}

/** What cannot be changed: the criteria that nobody can make true, with the answers they rest on. */
export function Blocked({ checked, words, say, speech, facts }: Props) {
	const { way, conditions } = words.result
	const { blockedBy } = checked.ways
	const blocking = checked.result.criteria.filter(({ id }) => blockedBy.includes(id))
	const answersOf = ({ restsOn }: CriterionResult) =>
		restsOn.map((fact) =>
			say(conditions.named, {
				label: say(words.facts[fact].label),
				answer: sayAnswer(speech, fact, facts[fact]) ?? '',
			}),
		)
	return (
		<>
			<h3 className={styles.group}>{say(way.groups.stands)}</h3>
			<p className={section.intro}>{say(way.blocked)}</p>
			<ul className={styles.standing}>
				{blocking.map((criterion) => (
					<li key={criterion.id}>
						<Mark kind={standingOf(criterion)} />
						<strong>{say(statementOf(words, checked.id, criterion.id))}</strong>
						<span>{answersOf(criterion).join(say(words.separators.entries))}</span>
					</li>
				))}
			</ul>
		</>
	)
}
