import { useEffect, useRef } from 'react'
import { sayOperation } from '@/lib/screening/history/say-operation'
import { useScreening } from '../desk/desk-context'
import { NotStored } from '../keeping/not-stored'
import { capsOf, KeyCaps } from '../keys/key-caps'
import { useCommand } from '../keys/keys-context'
import styles from './undo.module.css'
import { UndoButton } from './undo-button'
import { useUndo } from './undo-context'
import { UndoOutcome } from './undo-outcome'

/** Says what was done last, with a way to take it back, and after that what taking it back did. */
export function UndoBar() {
	const { state, words, say, locale } = useScreening()
	const { running, outcome } = useUndo()
	const bar = useRef<HTMLDivElement>(null)
	const wasWithin = useRef(false)
	const { latest } = state
	const did = outcome?.did
	const failure = did && 'fault' in did ? did.fault : null
	const done = outcome && !(did && 'fault' in did) ? { operation: outcome.operation, did } : null
	const canUndo = !done && latest !== null
	useCommand('undo', canUndo ? () => bar.current?.querySelector('button')?.click() : null)
	// The button that had the focus goes with what it did.
	useEffect(() => {
		if (running) wasWithin.current = bar.current?.contains(document.activeElement) ?? false
		else if (wasWithin.current) {
			wasWithin.current = false
			bar.current?.focus({ preventScroll: true })
		}
	}, [running])
	const isShown = done !== null || latest !== null
	return (
		<div className={`page no-print ${styles.place}`} data-undo={isShown || undefined}>
			{failure && <NotStored what="undo" failure={failure} />}
			<div ref={bar} tabIndex={-1} className={isShown ? styles.bar : undefined}>
				<p role="status">
					{done && <UndoOutcome {...done} />}
					{!done && latest && sayOperation(latest, { words, locale })}
				</p>
				{!done && latest && (
					<div className={styles.action}>
						<UndoButton operation={latest} label={say(words.screen.undo.action)} />
						{!state.settings.areKeysOff && <KeyCaps caps={capsOf('undo')} />}
					</div>
				)}
			</div>
		</div>
	)
}
