'use client'

import { useMemo } from 'react'
import { useRootMark } from '@/components/ui/browser/use-root-mark'
import type { Role } from '@/lib/screening/model/records'
import type { Overview } from '@/lib/screening/overview/overview'
import { useScreening } from '../desk/desk-context'
import { NotFound } from '../desk/not-found'
import { fragmentOf } from '../desk/route'
import { useDeskQuery } from '../desk/use-desk-query'
import { ManagementPaper } from '../management-paper/management-paper'
import { IfMay } from '../rights/use-may'
import { RoleTabs } from '../role-tabs/role-tabs'
import { LimitBand } from '../what-if/limit-band'
import { WhatIfBand } from '../what-if/what-if-band'
import { AgendaBeside } from './agenda-beside'
import styles from './overview.module.css'
import { OverviewTables } from './overview-tables'
import { PlanBand } from './plan-band'
import { WhoLink } from './who-link'

/** The status of an opening's candidates as a whole. */
export default function OverviewView({ role: id }: { readonly role: string }) {
	const { state } = useScreening()
	const role = state.roles.find((one) => one.id === id)
	if (!role) return <NotFound />
	return (state.counts[id] ?? 0) === 0 ? <Empty role={role} /> : <OverviewOf role={role} />
}

function Empty({ role }: { readonly role: Role }) {
	const { words, say } = useScreening()
	return (
		<>
			<RoleTabs role={role} here="overview" />
			<div className={`page ${styles.empty}`}>
				<p className="lead">{say(words.screen.overview.empty)}</p>
				<IfMay deed="import">
					<p>
						<a className="button" href={fragmentOf({ view: 'add', role: role.id })}>
							{say(words.screen.table.add)}
						</a>
					</p>
				</IfMay>
			</div>
		</>
	)
}

/** The law about work that is shown first, or else the first rule set. */
const mainOf = ({ rules }: Overview) => rules.find(({ ruleset }) => ruleset === 'work-permit') ?? rules[0]

function OverviewOf({ role }: { readonly role: Role }) {
	const { words, say, state, changes } = useScreening()
	useRootMark('wide')
	const { latest: overview, progress } = useDeskQuery('overview', role.id, state.revision)
	const { latest: funnel } = useDeskQuery('funnel', role.id, changes)
	const main = overview && mainOf(overview)
	const ruleset = main?.ruleset
	const asked = useMemo(() => (ruleset ? { role: role.id, ruleset } : null), [role, ruleset])
	const { latest: decidable } = useDeskQuery('decidable', asked, state.revision)
	const text = words.screen.overview
	const isPaperReady = overview && funnel && decidable && main
	return (
		<>
			<div className="no-print">
				<RoleTabs role={role} here="overview">
					{isPaperReady && (
						<button
							type="button"
							className="button second small"
							data-action="print-paper"
							onClick={() => window.print()}
						>
							{say(text.paper.print)}
						</button>
					)}
				</RoleTabs>
				{overview && main && <PlanBand role={role} rules={overview.rules} main={main.ruleset} />}
				<div className={`page ${styles.columns}`}>
					<div className={styles.main}>
						<p role="status" className="quiet">
							{!overview && progress && say(text.counting, { count: state.counts[role.id] ?? 0 })}
						</p>
						{funnel && overview && main && (
							<OverviewTables role={role} overview={overview} funnel={funnel} main={main} />
						)}
					</div>
					<AgendaBeside role={role.id} />
				</div>
				<WhatIfBand role={role} />
				<LimitBand
					role={role}
					who={(limit, count) => (
						<WhoLink role={role} filters={[{ field: 'age', is: 'from-to', from: limit + 1 }]}>
							{count}
						</WhoLink>
					)}
				/>
			</div>
			{isPaperReady && (
				<ManagementPaper role={role} overview={overview} funnel={funnel} decidable={decidable} main={main} />
			)}
		</>
	)
}
