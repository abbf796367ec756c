import { useRef } from 'react'
import { sayAnswer } from '@/lib/explain/explain'
import { sayList } from '@/lib/i18n/say'
import { sayStage } from '@/lib/screening/history/say-progress'
import { stageOf, stagesOf } from '@/lib/screening/model/progress'
import type { Role } from '@/lib/screening/model/records'
import { joinSentences } from '@/lib/words/join-sentences'
import { Crumbs } from '../desk/crumbs'
import { useScreening } from '../desk/desk-context'
import { fragmentOf, goTo } from '../desk/route'
import { type RowNeighbours, rowPlaceOf } from '../desk/row-order'
import type { KeptCandidate } from '../desk/use-candidate'
import { openInTable } from '../desk/use-view-state'
import { ViewTitle } from '../desk/view-title'
import { CommandCaps } from '../keys/key-caps'
import { useCommands } from '../keys/keys-context'
import { Presence } from '../presence/presence'
import styles from './page.module.css'

type Props = {
	readonly role: Role
	readonly kept: KeptCandidate
	/** Actions on the page. */
	readonly children?: React.ReactNode
}

/**
 * The head of a candidate's page: the way back, the previous and the next row in the table's order, the person, and
 * their progress.
 */
export function CandidatePageHead({ role, kept: { candidate }, children }: Props) {
	const { words, say, speech } = useScreening()
	const { key, name, id, facts, progress: all } = candidate
	const { page: text, progress: said } = words.screen
	const progress = all?.[role.id]
	const stage = stagesOf(role).find((one) => one.id === stageOf(role, progress))
	const about = [
		name && id,
		sayAnswer(speech, 'nationalities', facts.nationalities ?? null),
		sayAnswer(speech, 'languages', facts.languages ?? null),
	]
	return (
		<div className={styles.head}>
			<div className={styles.ways}>
				<Crumbs role={role} here={id || name} />
				<Steps role={role} candidate={key} />
			</div>
			<Presence candidate={key} opening={role.id} />
			<div className={styles.who}>
				<div>
					<ViewTitle>{name || id || say(words.screen.table.nameless)}</ViewTitle>
					<p className="quiet">
						{joinSentences(say, words, [
							say(text.sentence, { text: about.filter(Boolean).join(say(words.separators.entries)) }),
							stage && say(text.stage, { stage: sayStage(say, said, stage) }),
							progress?.owner && say(text.owner, { owner: progress.owner }),
							progress?.tags && say(text.tags, { tags: sayList(speech.locale, progress.tags) }),
						])}
					</p>
				</div>
				<div className={styles.actions}>
					{children}
					<a className="button second" href={fragmentOf({ view: 'explain', role: role.id, candidate: key })}>
						{say(words.screen.sheet.explain)}
					</a>
				</div>
			</div>
		</div>
	)
}

/** The previous and the next candidate, in the last order of the table, and the way back to it. */
function Steps({ role, candidate }: { readonly role: Role; readonly candidate: string }) {
	const { words, say } = useScreening()
	const back = useRef<HTMLAnchorElement>(null)
	const place: RowNeighbours | null = rowPlaceOf(role.id, candidate)
	const { previous, next } = place ?? {}
	const go = (to: string | undefined) =>
		to === undefined ? null : () => goTo({ view: 'result', role: role.id, candidate: to })
	useCommands({
		'previous-row': go(previous),
		'next-row': go(next),
		close: () => back.current?.click(),
	})
	const text = words.screen.sheet
	const link = (to: string | undefined, label: string, command: 'previous-row' | 'next-row') =>
		to !== undefined && (
			<a className="link" href={fragmentOf({ view: 'result', role: role.id, candidate: to })}>
				{label}
				<CommandCaps of={command} />
			</a>
		)
	return (
		<p className={styles.steps}>
			{link(previous, say(text.previous), 'previous-row')}
			{link(next, say(text.next), 'next-row')}
			{place && (
				<span className="quiet">{say(words.screen.table.of, { met: place.at, total: place.of })}</span>
			)}
			<a
				ref={back}
				className="link"
				href={fragmentOf({ view: 'table', role: role.id })}
				onClick={() => openInTable(role, candidate)}
			>
				{say(words.screen.page.back)}
				<CommandCaps of="close" />
			</a>
		</p>
	)
}
