import { useCallback, useRef } from 'react'
import { useLoaded } from '@/components/ui/browser/use-loaded'
import type { ShownIssue } from '@/lib/exchange/desk/team-methods'
import { Crumbs } from '../desk/crumbs'
import { useScreening } from '../desk/desk-context'
import styles from '../desk/screen.module.css'
import { ViewTitle } from '../desk/view-title'
import { useMay } from '../rights/use-may'
import { ConflictForm } from './conflict-form'
import { RefusedChange } from './refused-change'
import { useExchange, useTeamDesk } from './team-context'

/** Somebody who may no longer change anything has nothing to choose: the others' version is kept. */
const asRefused = (one: ShownIssue) =>
	one.kind === 'refused' ? one : ({ ...one, kind: 'refused', why: 'not-allowed' } as const)

/** What needs attention: changes by two members in the same place, and changes that the server refused. */
export default function UnsettledView() {
	const { words, say } = useScreening()
	const { client, text } = useTeamDesk()
	const mayChange = useMay()('correct')
	const { refused: count } = useExchange()
	const head = useRef<HTMLDivElement>(null)
	// biome-ignore lint/correctness/useExhaustiveDependencies: read again whenever there is another number of them
	const read = useCallback(() => client.askTeam('unsettled', undefined), [client, count])
	const { found: shown, hasFailed } = useLoaded(read)
	// The form that had the focus disappears.
	const onSettled = () => head.current?.focus({ preventScroll: true })
	return (
		<div className="page">
			<div ref={head} tabIndex={-1} className={styles.head}>
				<Crumbs />
				<ViewTitle>{say(text.conflicts.title)}</ViewTitle>
				<p role="status">
					{hasFailed ? say(words.screen.failed) : shown === null && say(words.screen.loading)}
					{shown?.length === 0 && say(text.conflicts.none)}
				</p>
			</div>
			{shown?.map((one) =>
				one.kind === 'conflict' && mayChange ? (
					<ConflictForm key={one.id} conflict={one} onSettled={onSettled} />
				) : (
					<RefusedChange key={one.id} refused={asRefused(one)} onSettled={onSettled} />
				),
			)}
		</div>
	)
}
