import { Notice } from '@/components/ui/notice'
import { sayDay } from '@/lib/i18n/say'
import { numberSources } from '@/lib/result/result-view'
import type { RulesetId } from '@/rules/rulesets/ids'
import type { Checked, ResultContext, Ticks } from '../checked/context'
import { Notes } from '../checked/notes'
import { Conditions } from '../conditions/conditions'
import { Continuing } from '../conditions/continuing'
import { PointsTable } from '../conditions/points-table'
import { Reasons } from '../reasons/reasons'
import { NearestWay } from '../ways/nearest-way'
import { Contacts, Signature } from './closing'
import { Contents } from './contents'
import { EvidenceList } from './evidence-list'
import { PrintFooter } from './print-footer'
import { SourceList } from './source-list'
import { Meta, Others, Outcome } from './verdict'
import styles from './verdict.module.css'

/** People from these places mostly enter and work under other rules (rules.md §2). */
const specialPlaces = ['HK', 'MO', 'TW']

type Props = {
	readonly context: ResultContext
	/** Every rule set; those that were chosen are shown in full. */
	readonly all: readonly Checked[]
	/** The actions below the headline. */
	readonly actions: React.ReactNode
	/** Shown beside the first headline on paper. */
	readonly beside?: React.ReactNode
	/** How to hand the result over, after the evidence. */
	readonly handOver?: React.ReactNode
	/** Replaces the visually hidden title at the start of the page. */
	readonly head?: React.ReactNode
	/** Which documents are ticked, where that is stored. */
	readonly ticks?: Ticks
	/** Adds a rule set to the check, where that is possible. */
	readonly onAdd?: (id: RulesetId) => void
}

/** The full results of one person, the same wherever they are computed, and on paper. */
export function ResultSheet({ context: given, all, ticks, onAdd, ...slots }: Props) {
	const shown = all.filter(({ chosen }) => chosen)
	const [first] = shown
	const context = {
		...given,
		inFull: new Set(shown.map(({ id }) => id)),
		numbers: numberSources(shown.map(({ ruleset }) => ruleset)),
	}
	const { words, say } = context
	return (
		<>
			<PrintFooter {...footerOf(context, shown)} />
			{slots.head ?? <h1 className="visually-hidden">{say(words.result.title)}</h1>}
			{shown.map((checked) => (
				<article
					key={checked.id}
					id={checked.id}
					data-ruleset={checked.id}
					data-outcome={checked.result.outcome}
				>
					<div className={styles.verdict}>
						<div className="page">
							{checked === first && slots.beside}
							<Meta {...context} checked={checked} />
							<div className={styles.verdictColumns}>
								<Outcome {...context} checked={checked} isArrival={checked === first && !slots.head}>
									{checked === first && <div className={`${styles.actions} no-print`}>{slots.actions}</div>}
								</Outcome>
								{checked === first && (
									<Others {...context} others={all.filter((other) => other !== first)} onAdd={onAdd} />
								)}
							</div>
						</div>
					</div>
					<div className="page">
						{checked === first && <Disclaimer {...context} />}
						<Notes {...context} checked={checked} />
						{checked === first && <Contents {...context} shown={shown} />}
						<Reasons {...context} checked={checked} />
						<NearestWay {...context} checked={checked} />
						{checked === first && <EvidenceList {...context} shown={shown} ticks={ticks} />}
						{checked === first && slots.handOver}
						<Conditions {...context} checked={checked} />
						<PointsTable {...context} checked={checked} />
						<Continuing {...context} checked={checked} />
					</div>
				</article>
			))}
			<div className="page">
				<SourceList {...context} />
				<Contacts {...context} />
				<Signature {...context} />
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

/** The footer of a printed result: the day, the rule sets and their versions. */
function footerOf({ words, say, speech }: ResultContext, shown: readonly Checked[]) {
	const versions = [...new Set(shown.map(({ ruleset }) => ruleset.version))]
	const sets = versions.map((version) => {
		const ids = shown.filter(({ ruleset }) => ruleset.version === version).map(({ id }) => id)
		const names = ids.map((id) => say(words.rulesets[id].name)).join(say(words.separators.places))
		return say(words.result.paperSet, { names, version })
	})
	const day = shown[0]?.result.asOf
	const parts = say(words.separators.parts)
	return {
		day: (day ? sayDay(speech.locale, day) : '') + parts,
		sets: sets.join(say(words.separators.entries)),
	}
}
