import type { PersonView, SideResult } from '@/lib/comparison/view'
import { shortNameOf } from '@/lib/explain/criterion-words'
import { sayAnswer } from '@/lib/explain/explain'
import { handoffPath } from '@/lib/handoff/handoff-link'
import { sayList } from '@/lib/i18n/say'
import { betweenSentences } from '@/lib/words/join-sentences'
import type { FactId } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { Fold } from '../result/checked/fold'
import { StandingMark } from '../ui/marks/mark'
import mark from '../ui/marks/mark.module.css'
import { MarginSection } from '../ui/page/margin-section'
import styles from './comparison.module.css'
import type { ComparisonContext } from './context'
import { letterOf } from './drawing'

/** What is said about the person from whom all others differ. */
const shownFacts = [
	'age',
	'nationalities',
	'highestDegree',
	'degreeField',
	'jobOffer',
] as const satisfies readonly FactId[]

/** An answer with its label: "Job offer: none". */
export const sayLabelled = (
	{ words, say, speech }: Pick<ComparisonContext, 'words' | 'say' | 'speech'>,
	facts: Partial<Facts>,
	fact: FactId,
): string =>
	say(words.result.conditions.named, {
		label: say(words.facts[fact].label),
		answer: sayAnswer(speech, fact, facts[fact] ?? null) ?? '',
	})

/** A person for each part of the drawing: who it is, both outcomes, and which answers decide. */
export function ComparisonPersons(context: ComparisonContext) {
	const { words, say, names, view, locale } = context
	const text = words.comparison.persons
	const kinds = (['one', 'other', 'both', 'neither'] as const).filter((kind) => view.persons[kind])
	const title = {
		one: say(text.one, { name: names[0] }),
		other: say(text.one, { name: names[1] }),
		both: say(text.both),
		neither: say(text.neither),
	}
	const start = shownFacts.map((fact) => sayLabelled(context, view.start, fact))
	return (
		<MarginSection
			id="persons"
			title={say(text.title)}
			intro={say(text.lead, { facts: start.join(say(words.separators.entries)) })}
		>
			<Fold summary={say(text.fold, { count: kinds.length })}>
				<ul className={styles.persons}>
					{kinds.map((kind) => {
						const person = view.persons[kind] as PersonView
						return (
							<li key={kind} data-person={kind}>
								<h3>
									<span className={styles.letter}>{letterOf(kind)}</span>
									{title[kind]}
								</h3>
								<Differences {...context} person={person} />
								<dl className={styles.judged}>
									{person.judged.map((judged, side) => (
										// biome-ignore lint/suspicious/noArrayIndexKey: there are two sides, which may have one name
										<JudgedRow {...context} side={side as 0 | 1} judged={judged} key={side} />
									))}
								</dl>
								<Deciding {...context} person={person} />
								<p className="no-print">
									<a className="link" href={handoffPath(locale, person.code)}>
										{say(text.open, { letter: letterOf(kind) })}
									</a>
								</p>
							</li>
						)
					})}
				</ul>
			</Fold>
		</MarginSection>
	)
}

type WithPerson = ComparisonContext & { readonly person: PersonView }

function Differences({ person, ...context }: WithPerson) {
	const { words, say } = context
	if (person.changed.length === 0) return <p>{say(words.comparison.persons.same)}</p>
	return (
		<ul className={styles.differences}>
			{person.changed.map((fact) => (
				<li key={fact}>{sayLabelled(context, person.facts, fact)}</li>
			))}
		</ul>
	)
}

function JudgedRow({
	judged,
	side,
	...context
}: ComparisonContext & { readonly judged: SideResult; readonly side: 0 | 1 }) {
	const { names } = context
	return (
		<div>
			<dt>{names[side]}</dt>
			<dd className={`${styles.standing} ${mark[judged.standing]}`}>
				<StandingMark kind={judged.standing} />
				<span>{sayJudged(context, judged, side)}</span>
			</dd>
		</div>
	)
}

/** An outcome in words, with what decides it. */
export function sayJudged(
	{ locale, words, say, pair }: ComparisonContext,
	{ outcome, standing, unmet, unsettled }: SideResult,
	side: 0 | 1,
): string {
	const text = words.comparison.persons
	const [first, ...more] = unmet
	if (first !== undefined) {
		const condition = say(shortNameOf(words, pair[side].id, first))
		return more.length > 0
			? say(text.more, { condition, count: more.length })
			: say(text.unmet, { condition })
	}
	if (standing !== 'unsettled') return say(words.result.outcomes[outcome])
	return say(text.unsettled, {
		names: sayList(
			locale,
			unsettled.map((id) => say(words.parameters[id].name)),
		),
	})
}

/** The answers that decide an outcome, said once if both sides are decided by the same ones. */
function Deciding({ person, ...context }: WithPerson) {
	const { words, say } = context
	const lists = person.judged.flatMap(({ deciding }) => (deciding.length > 0 ? [deciding] : []))
	const different = new Map(lists.map((list) => [list.join(), list]))
	return [...different.values()].map((facts) => (
		<p className="quiet small" key={facts.join()}>
			{say(words.comparison.persons.decides, { count: facts.length })}
			{betweenSentences(say, words)}
			<b>
				{facts.map((fact) => sayLabelled(context, person.facts, fact)).join(say(words.separators.entries))}
			</b>
		</p>
	))
}
