import { useState } from 'react'
import type { Role } from '@/lib/screening/model/records'
import type { Filter } from '@/lib/screening/model/table-filter'
import { blockedBy } from '@/lib/screening/overview/blocked-by'
import type { Block } from '@/lib/screening/overview/blocking'
import type { MarketRow } from '@/lib/screening/overview/by-market'
import type { Funnel } from '@/lib/screening/overview/funnel'
import type { Overview, RulesCount } from '@/lib/screening/overview/overview'
import type { RulesetId } from '@/rules/rulesets/ids'
import { BlocksTable } from '../charts/blocks-table'
import { FunnelTable } from '../charts/funnel-table'
import { MarketsTable } from '../charts/markets-table'
import { useChartWords } from '../charts/use-chart-words'
import { useScreening } from '../desk/desk-context'
import { fragmentOf } from '../desk/route'
import { Segmented } from '../desk/segmented'
import { WhoLink } from './who-link'

type Props = {
	readonly role: Role
	readonly overview: Overview
	readonly funnel: Funnel
	/** The rule set that is shown first. */
	readonly main: RulesCount
}

/**
 * The candidates' progress, what blocks them, and their results by market; each line links to the candidates
 * concerned.
 */
export function OverviewTables({ role, overview, funnel, main }: Props) {
	const { words, say } = useScreening()
	const text = words.screen.overview
	return (
		<>
			<section>
				<h2>{say(text.funnel.title)}</h2>
				<FunnelTable
					stages={funnel.stages}
					who={({ stage, here }, name) =>
						here === 0 ? (
							name
						) : (
							<WhoLink role={role} filters={[{ field: 'stage', is: 'any-of', values: [stage.id] }]}>
								{name}
							</WhoLink>
						)
					}
				/>
			</section>
			<section>
				<h2>{say(text.blocks.title)}</h2>
				<p className="quiet small">{say(text.blocks.lead)}</p>
				<BlocksTable {...overview} who={(block, name) => <Blocked role={role} block={block} name={name} />} />
			</section>
			<ByMarket role={role} overview={overview} main={main} />
		</>
	)
}

type BlockedProps = { readonly role: Role; readonly block: Block; readonly name: string }

/**
 * A condition, with a link to those whom it blocks; if the opening alone decides it, the link leads to the opening.
 */
function Blocked({ role, block, name }: BlockedProps) {
	if (block.isOpenings)
		return (
			<a className="link" href={fragmentOf({ view: 'edit-role', role: role.id })}>
				{name}
			</a>
		)
	return (
		<WhoLink role={role} filters={blockedBy(block)}>
			{name}
		</WhoLink>
	)
}

function ByMarket({ role, overview: { rules, markets }, main }: Omit<Props, 'funnel'>) {
	const { words, say } = useScreening()
	const { ruleName } = useChartWords()
	const [chosen, setChosen] = useState<RulesetId>(main.ruleset)
	const shown = rules.find(({ ruleset }) => ruleset === chosen) ?? main
	const text = words.screen.overview
	return (
		<section>
			<h2>{say(text.markets.title)}</h2>
			<p className="quiet small">{say(text.markets.lead)}</p>
			{rules.length > 1 && markets && (
				<Segmented
					name="by-market"
					legend={say(text.rules)}
					options={rules.map((one) => ({ value: one.ruleset, label: ruleName(one.ruleset) }))}
					value={shown.ruleset}
					onValue={setChosen}
				/>
			)}
			{markets ? (
				<MarketsTable
					rows={markets}
					all={shown}
					title={say(text.markets.title)}
					who={(row, name) => <InMarket role={role} row={row} all={markets} name={name} />}
				/>
			) : (
				<p>{say(text.markets.alone)}</p>
			)}
		</section>
	)
}

type MarketProps = {
	readonly role: Role
	readonly row: MarketRow
	readonly all: readonly MarketRow[]
	readonly name: string
}

/** The name of a row by market, with a link to the people in it if a filter can express that. */
function InMarket({ role, row: { markets, withNone }, all, name }: MarketProps) {
	if (withNone && markets.length > 0) return name
	const filter: Filter = withNone
		? { field: 'market', is: 'none-of', values: all.flatMap((row) => row.markets) }
		: { field: 'market', is: 'any-of', values: markets }
	return (
		<WhoLink role={role} filters={[filter]}>
			{name}
		</WhoLink>
	)
}
