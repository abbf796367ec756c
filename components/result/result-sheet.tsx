import { configuredParameters } from '@/rules/parameters'
import { compileCondition } from '@/rules/trace'
import { Notice } from '../notice'
import { Continuing, Evidence, Sources, Whom } from './after'
import { Conditions } from './conditions'
import type { Checked, ResultContext } from './context'
import { NearestWay } from './nearest-way'
import { PointsTable } from './points-table'
import { Reasons } from './reasons'
import styles from './result.module.css'
import { SourceLinks } from './source-links'
import { Meta, Others, Outcome } from './verdict'

/** People of these places mostly enter and work under other rules (rules.md §2). */
const specialPlaces = ['HK', 'MO', 'TW']

type Props = {
	readonly context: ResultContext
	/** Every rule set; those that were chosen are shown in full. */
	readonly all: readonly Checked[]
	/** What can be done with the result, under its headline. */
	readonly actions: React.ReactNode
	/** What stands beside the first headline on paper. */
	readonly beside?: React.ReactNode
	/** How to hand the result over, after the evidence. */
	readonly handOver?: React.ReactNode
	/** What the page begins with in place of an unseen title. */
	readonly head?: React.ReactNode
}

/** The results of one person, in full, the same wherever they are worked out and on paper. */
export function ResultSheet({ context, all, actions, beside, handOver, head }: Props) {
	const { words, say } = context
	const shown = all.filter(({ chosen }) => chosen)
	const [first] = shown
	return (
		<>
			{head ?? <h1 className="visually-hidden">{say(words.result.title)}</h1>}
			{shown.map((checked) => (
				<article
					key={checked.id}
					id={checked.id}
					data-ruleset={checked.id}
					data-outcome={checked.result.outcome}
				>
					<div className={styles.verdict}>
						<div className="page">
							{checked === first && beside}
							<Meta {...context} checked={checked} />
							<div className={styles.verdictColumns}>
								<Outcome {...context} checked={checked}>
									{checked === first && <div className={`${styles.actions} no-print`}>{actions}</div>}
								</Outcome>
								{checked === first && <Others {...context} others={all.filter((other) => other !== first)} />}
							</div>
						</div>
					</div>
					<div className="page">
						{checked === first && <Disclaimer {...context} />}
						<Notes {...context} checked={checked} />
						<Reasons {...context} checked={checked} />
						<NearestWay {...context} checked={checked} />
						<Conditions {...context} checked={checked} />
						<PointsTable {...context} checked={checked} />
						<Continuing {...context} checked={checked} />
					</div>
				</article>
			))}
			<div className="page">
				<Evidence {...context} shown={shown} />
				{handOver}
				<Whom {...context} />
				<Sources {...context} shown={shown} />
			</div>
		</>
	)
}

function Disclaimer({ words, say, facts }: ResultContext) {
	const { disclaimer, specialPlaces: special } = words.result
	return (
		<div className={styles.disclaimer}>
			<Notice first={say(disclaimer.title)}>{say(disclaimer.text)}</Notice>
			{facts.nationalities?.some((code) => specialPlaces.includes(code)) && (
				<Notice kind="care" first={say(special.title)}>
					{say(special.text)}
				</Notice>
			)}
		</div>
	)
}

/** What is to be said beside this rule set; some only for some answers. */
function Notes({ checked, words, say, facts, speech }: ResultContext & { readonly checked: Checked }) {
	const given = { facts, parameters: configuredParameters }
	const texts: Readonly<
		Record<string, { title: Parameters<typeof say>[0]; text: Parameters<typeof say>[0] }>
	> = words.rulesets[checked.id].notes
	const notes = checked.ruleset.notes.filter(({ when }) => !when || compileCondition(when)(given) === true)
	return notes.map(({ id, when, sources }) => {
		const text = texts[id]
		return (
			text && (
				<Notice key={id} kind={when ? 'care' : undefined} first={say(text.title)}>
					{say(text.text)}{' '}
					<SourceLinks locale={speech.locale} words={words} ruleset={checked.id} sources={sources} />
				</Notice>
			)
		)
	})
}
