'use client'

import { useEffect, useRef } from 'react'
import { maxAlikeCandidates } from '@/lib/limits/sheet-limits'
import type { Role } from '@/lib/screening/model/records'
import { Crumbs } from '../desk/crumbs'
import { useScreening } from '../desk/desk-context'
import { NotFound } from '../desk/not-found'
import { fragmentOf } from '../desk/route'
import screen from '../desk/screen.module.css'
import { ViewTitle } from '../desk/view-title'
import { DuplicatePairView } from './duplicate-pair'
import styles from './duplicates.module.css'
import { usePairs } from './use-pairs'

type Props = {
	readonly role: string
	/** The candidate whose pairs come first. */
	readonly candidate?: string | undefined
}

/** The candidates of an opening who may be the same person, pair by pair. */
export default function DuplicatesView({ role: id, candidate }: Props) {
	const { state } = useScreening()
	const role = state.roles.find((one) => one.id === id)
	return role ? <Pairs role={role} candidate={candidate} /> : <NotFound />
}

function Pairs({ role, candidate }: { readonly role: Role; readonly candidate: string | undefined }) {
	const { words, say } = useScreening()
	const text = words.screen.duplicates
	const pairs = usePairs(role.id, candidate)
	const { found, current } = pairs
	return (
		<div className="page">
			<div className={screen.head}>
				<Crumbs role={role} />
				<ViewTitle>{say(text.title)}</ViewTitle>
				<p className="lead">{say(text.lead)}</p>
				{found && found.common > 0 && (
					<p className="quiet">{say(text.common, { count: found.common, most: maxAlikeCandidates })}</p>
				)}
			</div>
			{current && (
				<DuplicatePairView
					key={current.id}
					pair={current.pair}
					people={current.people}
					heading={say(text.position, { ...pairs.position, names: current.names })}
					isNext={pairs.hasBegun}
					onMerge={pairs.merge}
					onApart={pairs.setApart}
					onLater={pairs.pass}
				/>
			)}
			{pairs.isOver && <NoPairLeft role={role} {...pairs} />}
		</div>
	)
}

type NoPairLeftProps = Pick<ReturnType<typeof usePairs>, 'later' | 'hasBegun' | 'again'> & {
	readonly role: Role
}

/** Shown when there is no pair to decide on now. */
function NoPairLeft({ role, later, hasBegun, again }: NoPairLeftProps) {
	const { words, say } = useScreening()
	const title = useRef<HTMLHeadingElement>(null)
	useEffect(() => {
		if (hasBegun) title.current?.focus()
	}, [hasBegun])
	const text = words.screen.duplicates
	return (
		<section aria-labelledby="duplicate-pair" className={styles.pair}>
			<h2 id="duplicate-pair" ref={title} tabIndex={-1}>
				{later > 0 ? say(text.left, { count: later }) : say(hasBegun ? text.lastOne : text.none)}
			</h2>
			<div className={screen.actions}>
				<a className="button second" href={fragmentOf({ view: 'table', role: role.id })}>
					{say(text.back)}
				</a>
				{later > 0 && (
					<button type="button" className="link" onClick={again}>
						{say(text.again)}
					</button>
				)}
			</div>
		</section>
	)
}
