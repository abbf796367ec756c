import { sayAnswer } from '@/lib/explain'
import { sayList } from '@/lib/i18n/say'
import type { WayGroup } from '@/lib/ways'
import type { Checked, ResultContext } from './context'
import styles from './result.module.css'

type Props = ResultContext & { readonly checked: Checked }

/** The groups in which there is nothing to do, and what only the authority can settle. */
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

/** What stands in the way for good: the criteria that nobody can bring about, with the answers they rest on. */
export function Blocked({ checked, words, say, speech, facts }: Props) {
	const { way, conditions } = words.result
	const { blockedBy } = checked.ways
	const statements: Readonly<Record<string, Parameters<typeof say>[0]>> = words.rulesets[checked.id].criteria
	const answersOf = (id: string) =>
		checked.result.criteria
			.find((criterion) => criterion.id === id)
			?.restsOn.map((fact) =>
				say(conditions.named, {
					label: say(words.facts[fact].label),
					answer: sayAnswer(speech, fact, facts[fact]) ?? '',
				}),
			)
			.join(say(conditions.separator))
	return (
		<>
			<h3 className={styles.group}>{say(way.groups.stands)}</h3>
			<ul className={styles.standing}>
				{blockedBy.map((id) => (
					<li key={id}>
						<strong>{say(statements[id] ?? id)}</strong>
						<span>{answersOf(id)}</span>
					</li>
				))}
			</ul>
			<p className={styles.intro}>{say(way.blocked)}</p>
		</>
	)
}
