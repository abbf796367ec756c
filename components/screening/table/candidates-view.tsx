'use client'

import { use, useEffect, useMemo } from 'react'
import { useRootMark } from '@/components/ui/browser/use-root-mark'
import type { Role } from '@/lib/screening/model/records'
import { everyone } from '@/lib/screening/model/table-filter'
import { screenedUnder } from '@/lib/screening/table/screened-candidates'
import { useScreening } from '../desk/desk-context'
import { NotFound } from '../desk/not-found'
import { fragmentOf } from '../desk/route'
import { forgetNews, newsFor, useViewState } from '../desk/use-view-state'
import { IfMay } from '../rights/use-may'
import { RoleTabs } from '../role-tabs/role-tabs'
import type { RowsShape } from '../rows/shape-switch'
import shared from '../rows/table.module.css'
import { useInPlaceOfWhole } from '../screened/part-slot'
import { useScreened } from '../screened/use-screened'
import { useUndo } from '../undo/undo-context'
import { AskNextBand } from './ask-next-band'
import { CandidateRows } from './candidate-rows'
import table from './candidates.module.css'
import { EmptySlot } from './empty-slot'

type Props = {
	readonly role: string
	readonly shape?: RowsShape
}

/** The candidates of a role, screened: as a table, or as a matrix of conditions. */
export default function CandidatesView({ role: id, shape = 'table' }: Props) {
	const { state } = useScreening()
	const role = state.roles.find((one) => one.id === id)
	return role ? <Candidates role={role} shape={shape} /> : <NotFound />
}

function Candidates({ role, shape }: { readonly role: Role; readonly shape: RowsShape }) {
	const { words, say, state } = useScreening()
	const view = useViewState(role)
	const { screened: all, progress, cancel } = useScreened(role.id)
	const screened = useMemo(() => all && screenedUnder(all, view.ruleset), [all, view.ruleset])
	useRootMark('wide')
	const { tell } = useUndo()
	useEffect(() => {
		const news = newsFor(role.id)
		if (news !== null) tell(news)
		forgetNews(role.id)
	}, [role.id, tell])
	const text = words.screen.table
	const count = state.counts[role.id] ?? 0
	const inPlace = useInPlaceOfWhole()
	const instead = inPlace ?? use(EmptySlot)(role.id)
	// Of those of whom something is withheld it is not known what to ask.
	const canAskNext = !screened?.rules.some(({ isWithheld }) => isWithheld)
	return (
		<>
			<RoleTabs role={role} here="table" shown={shape === 'matrix' ? say(words.screen.matrix.title) : null}>
				<IfMay deed="import">
					<a
						className="button second small"
						href={fragmentOf({ view: 'add', role: role.id })}
						data-action="add-candidates"
					>
						{say(text.add)}
					</a>
				</IfMay>
			</RoleTabs>
			{count === 0 && (
				<div className="page">
					<div className={table.empty}>
						{instead ?? (
							<>
								<p className="lead">{say(text.nobodyYet)}</p>
								<IfMay deed="import">
									<p>
										<a className="button" href={fragmentOf({ view: 'add', role: role.id })}>
											{say(text.add)}
										</a>
									</p>
								</IfMay>
							</>
						)}
					</div>
				</div>
			)}
			<div role="status" className={`page ${shared.progress}`}>
				{progress && progress.done < progress.total && (
					<>
						{say(text.screening, progress)}{' '}
						<button type="button" className="link" onClick={cancel}>
							{say(words.screen.cancel)}
						</button>
					</>
				)}
			</div>
			{count > 0 && screened && canAskNext && (
				<AskNextBand
					role={role}
					isOpen={view.isAskOpen}
					onOpen={(isAskOpen) => view.set({ isAskOpen })}
					onShow={(resolvedBy) => view.set({ filter: everyone, resolvedBy })}
				/>
			)}
			{count > 0 && screened && view.isRead && (
				<CandidateRows role={role} screened={screened} view={view} shape={shape} />
			)}
		</>
	)
}
