import { usePageFoot } from '@/components/result/sheet/use-page-foot'
import { today } from '@/lib/day/today'
import { shortNameOf } from '@/lib/explain/criterion-words'
import { sayDay, sayList } from '@/lib/i18n/say'
import type { Role } from '@/lib/screening/model/records'
import type { DecidableFact } from '@/lib/screening/overview/decidable-facts'
import type { Funnel } from '@/lib/screening/overview/funnel'
import type { Overview, RulesCount } from '@/lib/screening/overview/overview'
import { joinSentences } from '@/lib/words/join-sentences'
import { BlocksTable } from '../charts/blocks-table'
import { FunnelTable } from '../charts/funnel-table'
import { MarketsTable } from '../charts/markets-table'
import { useChartWords } from '../charts/use-chart-words'
import { useScreening } from '../desk/desk-context'
import { DecideList } from './decide-list'
import styles from './paper.module.css'
import { RulesTable } from './rules-table'

/** The maximum number of rows in a table, so that everything fits on one page. */
const maxStages = 8
const maxBlocks = 5

type Props = {
	readonly role: Role
	readonly overview: Overview
	readonly funnel: Funnel
	readonly decidable: readonly DecidableFact[]
	/** The rule set that is shown first. */
	readonly main: RulesCount
}

/** One page for those who decide about the opening: it names no candidate, and ends with what they can decide. */
export function ManagementPaper({ role, overview, funnel, decidable, main }: Props) {
	const { words, say, locale, state } = useScreening()
	const { ruleName } = useChartWords()
	const { decider } = state.settings
	const { overview: text } = words.screen
	const { paper } = text
	const ruleset = ruleName(main.ruleset)
	const day = sayDay(locale, today())
	usePageFoot(
		joinSentences(say, words, [say(paper.foot), say(paper.versions, { version: main.version, day })]),
	)
	return (
		<div className={`print-only ${styles.paper}`}>
			<p className={styles.for}>
				{joinSentences(say, words, [
					say(paper.for),
					decider !== '' && say(paper.from, { name: decider }),
					say(paper.nameless),
				])}
			</p>
			<h2>{role.name}</h2>
			<Lead overview={overview} funnel={funnel} main={main} />
			<Figures overview={overview} funnel={funnel} main={main} />
			<section>
				<h3>{say(text.underRules)}</h3>
				<RulesTable rules={overview.rules} count={overview.count} />
			</section>
			<div className={styles.pair}>
				<section>
					<h3>{say(text.funnel.title)}</h3>
					<FunnelTable stages={stagesOnPaper(funnel)} isShort />
				</section>
				<section>
					<h3>{say(text.blocks.title)}</h3>
					<BlocksTable blocks={overview.blocks.slice(0, maxBlocks)} waiting={[]} isShort />
				</section>
			</div>
			{overview.protectedMarkets && (
				<section>
					<h3>{say(paper.marketsTitle, { ruleset })}</h3>
					<MarketsTable
						rows={overview.protectedMarkets}
						all={main}
						title={say(paper.marketsTitle, { ruleset })}
					/>
				</section>
			)}
			<section>
				<h3>{say(paper.decide)}</h3>
				<DecideList role={role} decidable={decidable} ruleset={ruleset} />
			</section>
		</div>
	)
}

/** The stages or, if there are many, those with candidates. */
const stagesOnPaper = ({ stages }: Funnel): Funnel['stages'] =>
	stages.length <= maxStages ? stages : stages.filter(({ here }) => here > 0).slice(0, maxStages)

/** How many meet every condition, why nobody can yet if only the authority is left, and which offers expire. */
function Lead({ overview, funnel, main }: Pick<Props, 'overview' | 'funnel' | 'main'>) {
	const { words, say, locale } = useScreening()
	const { ruleName } = useChartWords()
	const { paper } = words.screen.overview
	const met = main.counts.eligible
	const waiting = [...new Set(overview.waiting.map(({ ruleset }) => ruleset))].flatMap((ruleset) => {
		const isNone = overview.rules.some((one) => one.ruleset === ruleset && one.counts.eligible === 0)
		const list = overview.waiting
			.filter((one) => one.ruleset === ruleset)
			.map(({ criterion }) => say(shortNameOf(words, ruleset, criterion)))
		return isNone ? [say(paper.waits, { ruleset: ruleName(ruleset), list: sayList(locale, list) })] : []
	})
	const offers = funnel.stages.flatMap(({ due }) =>
		due.filter(({ kind, isLate }) => kind === 'offer' && !isLate),
	)
	const ending = offers.reduce((sum, { people }) => sum + people, 0)
	const [day = ''] = offers.map((offer) => offer.day).toSorted()
	const count = overview.count
	const ruleset = ruleName(main.ruleset)
	const first = met > 0 ? say(paper.met, { met, count, ruleset }) : say(paper.none, { count, ruleset })
	return (
		<p className={styles.lead}>
			{joinSentences(say, words, [
				first,
				...waiting,
				ending > 0 && say(paper.offers, { count: ending, day: sayDay(locale, day) }),
			])}
		</p>
	)
}

const figure = (parts: unknown[]) => <strong key="figure">{parts.map(String)}</strong>

/**
 * Four figures: how many candidates there are, how many meet every condition, how many were decided on, and how many
 * have waited too long.
 */
function Figures({ overview, funnel, main }: Pick<Props, 'overview' | 'funnel' | 'main'>) {
	const { words, say } = useScreening()
	const { ruleName } = useChartWords()
	const { paper } = words.screen.overview
	const late = funnel.stages.flatMap(({ due }) => due.filter(({ isLate }) => isLate))
	const { 'go-on': proceed, hold, decline } = funnel.decided
	const past = funnel.stages[1]?.reached ?? 0
	const ruleset = ruleName(main.ruleset)
	return (
		<ul className={`plain ${styles.figures}`}>
			<li>{say(paper.candidates, { all: overview.count, count: past, figure })}</li>
			<li>{say(paper.meet, { count: main.counts.eligible, ruleset, figure })}</li>
			<li>{say(paper.decided, { proceed, hold, decline, figure })}</li>
			<li>{say(paper.late, { count: late.reduce((sum, { people }) => sum + people, 0), figure })}</li>
		</ul>
	)
}
