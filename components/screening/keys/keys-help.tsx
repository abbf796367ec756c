'use client'

import { useEffect, useId, useRef } from 'react'
import { useScreening } from '../desk/desk-context'
import { useMay } from '../rights/use-may'
import { capsOf, KeyCaps } from './key-caps'
import { lines, mayRun } from './key-map'
import styles from './keys.module.css'
import { useShown } from './keys-context'

const groups = ['move', 'row', 'table', 'imports'] as const

type Line = (typeof lines)[number]

/** Whether the member may use a line's keys. */
const isTheirs = (one: Line, may: ReturnType<typeof useMay>): boolean =>
	'own' in one ? may(one.deed) : one.does.some(({ command }) => mayRun(command, may))

/** The keys of each command of a line; those that only differ in a digit are merged. */
function capsIn(one: Line, digits: string): readonly (readonly string[])[] {
	if ('own' in one) return one.own.caps
	const { line, does } = one
	const caps = does.map(({ command }) => capsOf(command))
	return line === 'views' ? [[...(caps[0]?.slice(0, 1) ?? []), digits]] : caps
}

/** All keys in four groups, and whether single keys work. */
export default function KeysHelp({ onClose }: { readonly onClose: () => void }) {
	const { state, words, say, ask } = useScreening()
	const { commands } = useShown()
	const may = useMay()
	const dialog = useRef<HTMLDialogElement>(null)
	const id = useId()
	const text = words.screen.keys
	const close = useRef<HTMLButtonElement>(null)
	useEffect(() => {
		dialog.current?.showModal()
		close.current?.focus()
	}, [])
	return (
		<dialog ref={dialog} className={styles.help} aria-labelledby={id} onClose={onClose}>
			<div className={styles.head}>
				<h2 id={id}>{say(text.title)}</h2>
				<p>{say(text.when)}</p>
				<label>
					<input
						type="checkbox"
						checked={!state.settings.areKeysOff}
						onChange={({ target }) => ask('saveSettings', { areKeysOff: !target.checked })}
					/>
					{say(text.on)}
				</label>
				<button
					ref={close}
					type="button"
					className={styles.close}
					aria-label={say(words.screen.close)}
					onClick={() => dialog.current?.close()}
				>
					<svg viewBox="0 0 20 20" aria-hidden="true">
						<path d="m4 4 12 12M16 4 4 16" fill="none" stroke="currentColor" strokeWidth="2" />
					</svg>
				</button>
			</div>
			<div className={styles.groups}>
				{groups.map((group) => (
					<section key={group} aria-labelledby={`${id}-${group}`}>
						<h3 id={`${id}-${group}`}>{say(text.groups[group])}</h3>
						<ul>
							{lines
								.filter((one) => one.group === group && isTheirs(one, may))
								.map((one) => {
									const isNow =
										'own' in one
											? commands.has(one.own.where)
											: one.does.some(({ command }) => commands.has(command))
									return (
										<li key={one.line} data-line={one.line} data-now={isNow}>
											<span>
												{say(text.lines[one.line])}
												{!isNow && <span className="visually-hidden"> {say(text.notNow)}</span>}
											</span>
											<span className={styles.keys}>
												{capsIn(one, say(text.digits)).map((caps) => (
													<KeyCaps key={caps.join(' ')} caps={caps} />
												))}
											</span>
										</li>
									)
								})}
						</ul>
					</section>
				))}
			</div>
			<p className="quiet small">{say(text.pale)}</p>
		</dialog>
	)
}
