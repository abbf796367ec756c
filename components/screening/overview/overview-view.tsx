'use client'

import { useState } from 'react'
import type { Role } from '@/lib/screening/model/records'
import type { Overview } from '@/lib/screening/overview/overview'
import type { RulesetId } from '@/rules/rulesets/ids'
import { useChartWords } from '../charts/use-chart-words'
import { useScreening } from '../desk/desk-context'
import { NotFound } from '../desk/not-found'
import { hashOf } from '../desk/route'
import { Segmented } from '../desk/segmented'
import { useDeskQuery } from '../desk/use-desk-query'
import { RoleTabs } from '../role-tabs/role-tabs'
import { WhatIfBand } from '../what-if/what-if-band'
import { BlocksTable } from './blocks-table'
import { FunnelTable } from './funnel-table'
import { MarketsTable } from './markets-table'
import styles from './overview.module.css'

/** How the candidates of an opening stand as a whole. */
export default function OverviewView({ role: id }: { readonly role: string }) {
	const { state } = useScreening()
	const role = state.roles.find((one) => one.id === id)
	return role ? <OverviewOf role={role} /> : <NotFound />
}

function OverviewOf({ role }: { readonly role: Role }) {
	const { words, say, state, changes } = useScreening()
	const { latest: overview, progress } = useDeskQuery('overview', role.id, state.revision)
	const { latest: funnel } = useDeskQuery('funnel', role.id, changes)
	const text = words.screen.overview
	const count = state.counts[role.id] ?? 0
	if (count === 0) {
		return (
			<>
				<RoleTabs role={role} here="overview" />
				<div className={`page ${styles.empty}`}>
					<p className="lead">{say(text.empty)}</p>
					<p>
						<a className="button" href={hashOf({ view: 'add', role: role.id })}>
							{say(words.screen.table.add)}
						</a>
					</p>
				</div>
			</>
		)
	}
	return (
		<>
			<RoleTabs role={role} here="overview" />
			<div className={`page ${styles.columns}`}>
				<div className={styles.main}>
					<p role="status" className="quiet">
						{!overview && progress && say(text.counting, { count })}
					</p>
					{funnel && overview && (
						<>
							<section>
								<h2>{say(text.funnel.title)}</h2>
								<FunnelTable stages={funnel.stages} />
							</section>
							<section>
								<h2>{say(text.blocks.title)}</h2>
								<p className="quiet small">{say(text.blocks.lead)}</p>
								<BlocksTable {...overview} who={(_, name) => name} />
							</section>
							<ByMarket overview={overview} />
						</>
					)}
				</div>
			</div>
			<WhatIfBand role={role} />
		</>
	)
}

function ByMarket({ overview: { rules, markets } }: { readonly overview: Overview }) {
	const { words, say } = useScreening()
	const { ruleName } = useChartWords()
	const [chosen, setChosen] = useState<RulesetId | null>(null)
	const text = words.screen.overview
	const first = rules.find(({ ruleset }) => ruleset === 'work-permit') ?? rules[0]
	const ruleset = chosen ?? first?.ruleset
	return (
		<section>
			<h2>{say(text.markets.title)}</h2>
			<p className="quiet small">{say(text.markets.lead)}</p>
			{rules.length > 1 && markets && (
				<Segmented
					name="by-market"
					legend={say(text.rules)}
					options={rules.map((one) => ({ value: one.ruleset, label: ruleName(one.ruleset) }))}
					value={ruleset ?? null}
					onValue={setChosen}
				/>
			)}
			{markets && ruleset ? (
				<MarketsTable rows={markets} ruleset={ruleset} title={say(text.markets.title)} />
			) : (
				<p>{say(text.markets.alone)}</p>
			)}
		</section>
	)
}
