import { lazy, Suspense, useState } from 'react'
import { keepSizeOfFoot, useRootMark } from '../../ui/browser/use-root-mark'
import { useScreening } from '../desk/desk-context'
import styles from './bottom-line.module.css'
import { capsOf, KeyCaps } from './key-caps'
import type { CommandId } from './key-map'
import { useCommand, useShown } from './keys-context'

const KeysHelp = lazy(() => import('./keys-help'))

/** The keys that are named at the bottom, if they do something in the present view. */
const hints = [
	['move', ['next-row', 'previous-row']],
	['open', ['open-row']],
	['select', ['select-row']],
	['decide', ['choose-proceed', 'choose-hold', 'choose-reject']],
	['undo', ['undo']],
	['search', ['search']],
] as const satisfies readonly (readonly [string, readonly CommandId[]])[]

type Props = {
	/** Shows whether everything is saved. */
	readonly saving: React.ReactNode
	readonly children: React.ReactNode
}

/** The foot of every view: the bottom line, in which its children take the place of the keys. */
export function Foot({ saving, children }: Props) {
	useRootMark('foot')
	return (
		<div ref={keepSizeOfFoot} className={styles.foot}>
			<BottomLine saving={saving}>{children}</BottomLine>
		</div>
	)
}

/** The line at the bottom: what was done last or keys, which rows are shown, and whether everything is saved. */
function BottomLine({ saving, children }: Props) {
	const { state, words, say } = useScreening()
	const { commands, rows, dropped } = useShown()
	const [isHelpOpen, setHelpOpen] = useState(false)
	const text = words.screen.keys
	const { areKeysOff } = state.settings
	useCommand('help', () => setHelpOpen(true))
	return (
		<section className={`${styles.bottom} no-print`} aria-label={say(text.line)}>
			<div className={`page ${styles.line}`}>
				<p role="status" className={styles.dropped}>
					{dropped > 0 && say(text.dropped, { count: dropped })}
				</p>
				{children}
				<ul className={styles.hints}>
					{!areKeysOff &&
						hints
							.filter(([, of]) => of.every((command) => commands.has(command)))
							.map(([hint, of]) => (
								<li key={hint}>
									<KeyCaps caps={of.flatMap(capsOf)} /> {say(text.hints[hint])}
								</li>
							))}
					<li>
						<button type="button" onClick={() => setHelpOpen(true)}>
							{!areKeysOff && <KeyCaps caps={capsOf('help')} />} <span>{say(text.hints.all)}</span>
						</button>
					</li>
				</ul>
				{rows !== null && (
					<p className={styles.rows}>
						<span>{rows.inSight}</span>
						<span>{rows.order}</span>
					</p>
				)}
				{saving}
			</div>
			{isHelpOpen && (
				<Suspense>
					<KeysHelp onClose={() => setHelpOpen(false)} />
				</Suspense>
			)}
		</section>
	)
}
