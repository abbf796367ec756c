import { useEffect, useRef } from 'react'
import { sayOperation } from '@/lib/screening/history/say-operation'
import { useRootMark } from '../../ui/browser/use-root-mark'
import { useScreening } from '../desk/desk-context'
import { NotStored } from '../keeping/not-stored'
import { capsOf, KeyCaps } from '../keys/key-caps'
import type { CommandId } from '../keys/key-map'
import { useCommands } from '../keys/keys-context'
import styles from './undo.module.css'
import { UndoButton } from './undo-button'
import { useUndo } from './undo-context'
import { UndoOutcome } from './undo-outcome'

/** Says what was done last, with an undo button, and then what the undo did, with a redo button. */
export function UndoBar() {
	const { state, words, say, locale } = useScreening()
	const { running, outcome, redo, news } = useUndo()
	const bar = useRef<HTMLDivElement>(null)
	const wasWithin = useRef(false)
	const text = words.screen.undo
	const failure = outcome?.did && 'fault' in outcome.did ? outcome.did.fault : null
	const done = outcome && !failure ? outcome : null
	/** What can be undone: nothing if the last thing done was an undo. */
	const latest = done?.way === 'undo' ? null : state.latest
	const isShown = done !== null || latest !== null || news !== null
	useRootMark('undo', isShown)
	const press = () => bar.current?.querySelector('button')?.click()
	useCommands({ undo: latest !== null && press, redo: redo !== null && press })
	// The button that had the focus disappears with its effect.
	useEffect(() => {
		if (running) wasWithin.current = bar.current?.contains(document.activeElement) ?? false
		else if (wasWithin.current) {
			wasWithin.current = false
			bar.current?.focus({ preventScroll: true })
		}
	}, [running])
	const key = (command: CommandId) => !state.settings.areKeysOff && <KeyCaps caps={capsOf(command)} />
	return (
		<div className={`no-print ${styles.place}`} data-undo={isShown || undefined}>
			{failure && <NotStored what={outcome?.way ?? 'undo'} failure={failure} />}
			<div ref={bar} tabIndex={-1} className={isShown ? styles.bar : undefined}>
				<p role="status">
					{done && <UndoOutcome outcome={done} />}
					{!done && (news ?? (latest && sayOperation(latest, { words, locale })))}
				</p>
				{latest && (
					<div className={styles.action}>
						<UndoButton operation={latest} label={say(text.action)} />
						{key('undo')}
					</div>
				)}
				{redo && (
					<div className={styles.action}>
						<button
							type="button"
							className="link"
							data-action="redo"
							aria-disabled={running !== null}
							onClick={() => running === null && redo()}
						>
							{say(running ? text.redoing : text.redo)}
						</button>
						{key('redo')}
					</div>
				)}
			</div>
		</div>
	)
}
