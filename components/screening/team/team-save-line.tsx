import { useId, useRef } from 'react'
import { useScreening } from '../desk/desk-context'
import styles from '../keys/bottom-line.module.css'
import type { SavingRenderer } from '../keys/saving-slot'
import { useListLoaded } from './loading-notice'
import { type SavingState, savingStateOf, sayExchange } from './say-exchange'
import { useExchange, useTeamDesk } from './team-context'

const tick = 'm3 10.5 4.5 4.5L17 5'
const triangle = 'M10 2 19 18H1zm0 5v5m0 3v.1'

/** The glyph next to the words: drawn in lines only, so that none is mistaken for the mark of a result. */
const glyphs: Readonly<Record<SavingState, string>> = {
	saved: tick,
	loading: 'M10 3v14M4.5 11.5 10 17l5.5-5.5',
	waiting: 'M10 17V4M4.5 9.5 10 4l5.5 5.5',
	sent: 'm1 10.5 4 4L12 6m-3.5 7 1.5 1.5L18.5 6',
	refused: triangle,
	notKept: triangle,
	ended: triangle,
	offline: 'M1 10h4m3 0h4m3 0h4',
	away: 'M1 10h4m3 0h4m3 0h4',
	full: triangle,
}

/** The states that are announced immediately; the others are only shown. */
const announced: readonly SavingState[] = ['refused', 'offline', 'away', 'full', 'ended', 'notKept']

/** The address of the view of items that need attention. */
export const unsettledHash = '#to-look-at'

/** Whether the changes made here have reached the team, in a few words; a button that explains it. */
export const TeamSaveLine: SavingRenderer = ({ isOver = false }) => {
	const { words, say, locale } = useScreening()
	const { client, text } = useTeamDesk()
	const state = useExchange()
	const dialog = useRef<HTMLDialogElement>(null)
	const id = useId()
	const loaded = useListLoaded()
	const standing = savingStateOf(state, loaded)
	const said = sayExchange({ locale, say, text }, state, loaded)
	const isQuiet =
		standing === 'loading' ||
		standing === 'saved' ||
		standing === 'waiting' ||
		standing === 'sent' ||
		standing === 'offline'
	if (isOver && isQuiet && standing !== 'offline') return null
	const close = () => dialog.current?.close()
	return (
		<>
			{!isOver && (
				<span role="status" className="visually-hidden">
					{announced.includes(standing) && said}
				</span>
			)}
			<button
				type="button"
				className={styles.saving}
				data-saving={isQuiet ? 'saved' : standing}
				data-standing={standing}
				aria-haspopup="dialog"
				onClick={() => dialog.current?.showModal()}
			>
				<svg viewBox="0 0 20 20" aria-hidden="true">
					<path d={glyphs[standing]} fill="none" stroke="currentColor" strokeWidth="1.8" />
				</svg>
				<span>{said}</span>
			</button>
			<dialog ref={dialog} aria-labelledby={id}>
				<h2 id={id}>{said}</h2>
				<p>{say(text.saving.more[standing])}</p>
				<p>
					{state.keptDays === null
						? say(text.saving.where)
						: say(text.saving.whereKept, { days: state.keptDays })}
				</p>
				<p>
					<button type="button" className="button" onClick={close}>
						{say(words.screen.close)}
					</button>
					{state.refused > 0 && (
						<a className="link" href={unsettledHash} onClick={close}>
							{say(text.saving.look)}
						</a>
					)}
					{(standing === 'offline' || standing === 'away' || standing === 'full') && (
						<button type="button" className="link" onClick={() => client.askTeam('retryExchange', undefined)}>
							{say(text.saving.retry)}
						</button>
					)}
				</p>
			</dialog>
		</>
	)
}
