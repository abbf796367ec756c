import { useRef, useState } from 'react'
import { sayNumber } from '@/lib/i18n/say'
import { useScreening } from '../desk/desk-context'
import { CommandCaps } from '../keys/key-caps'
import type { CommandId } from '../keys/key-map'
import { useCommands } from '../keys/keys-context'
import { Popover } from '../popover/popover'
import { sayView } from './say-view'
import type { SavedViews } from './use-saved-views'
import { useViewActions } from './use-view-actions'
import styles from './views.module.css'

/** How many views have a key. */
const withKeys = 9

type Props = {
	readonly saved: SavedViews
	/** How many candidates each view shows, by its id. */
	readonly counts: ReadonlyMap<string, number>
}

/** The saved views behind one button, which names the current one, with their counts and what can be done with them. */
export function ViewMenu({ saved, counts }: Props) {
	const { words, say, locale } = useScreening()
	const text = words.screen.views
	const { views, current, isChanged, show } = saved
	const place = useRef<HTMLElement>(null)
	const [isOpen, setOpen] = useState(false)
	useCommands(
		Object.fromEntries(
			views.slice(0, withKeys).map((view, at) => [`view-${at + 1}` as CommandId, () => show(view)]),
		),
	)
	/** The pressed button disappears with the list. */
	const focusButton = () =>
		requestAnimationFrame(() => place.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus())
	const { actions, dialog } = useViewActions(saved, focusButton)
	const nameOf = (view: (typeof views)[number]) => {
		const name = sayView(view, words, say)
		return view === current && isChanged ? say(text.changed, { name }) : name
	}
	return (
		<nav ref={place} aria-label={say(text.title)} className={styles.views}>
			<Popover
				label={
					<span>
						{say(text.view)} <b>{nameOf(current)}</b>
					</span>
				}
				title={say(text.title)}
				isOpen={isOpen}
				onOpen={setOpen}
			>
				<ul className={styles.list}>
					{views.map((view, at) => {
						const count = counts.get(view.id)
						return (
							<li key={view.id}>
								<button
									type="button"
									data-view={view.id}
									data-focus={view === current || undefined}
									aria-current={view === current || undefined}
									onClick={() => {
										setOpen(false)
										show(view)
									}}
								>
									<bdi>{nameOf(view)}</bdi>{' '}
									{count !== undefined && <span className={styles.count}>{sayNumber(locale, count)}</span>}
								</button>
								{at < withKeys && <CommandCaps of={`view-${at + 1}` as CommandId} />}
							</li>
						)
					})}
				</ul>
				<div className={styles.actions}>
					{actions.map(({ id, label, act }) => (
						<button
							key={id}
							type="button"
							className="link"
							onClick={() => {
								setOpen(false)
								act()
							}}
						>
							{label}
						</button>
					))}
				</div>
			</Popover>
			{dialog}
		</nav>
	)
}
