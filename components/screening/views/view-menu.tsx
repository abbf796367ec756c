import { useRef, useState } from 'react'
import { sayNumber } from '@/lib/i18n/say'
import { maxSavedViews } from '@/lib/limits/limits'
import { useScreening } from '../desk/desk-context'
import { CommandCaps } from '../keys/key-caps'
import type { CommandId } from '../keys/key-map'
import { useCommands } from '../keys/keys-context'
import { Popover } from '../popover/popover'
import { NameView } from './name-view'
import { sayView } from './say-view'
import type { SavedViews } from './use-saved-views'
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
	const { views, current, isChanged, show, save, discard, saveAs, rename, remove } = saved
	const place = useRef<HTMLElement>(null)
	const [isOpen, setOpen] = useState(false)
	const [naming, setNaming] = useState<'new' | 'rename' | null>(null)
	useCommands(
		Object.fromEntries(
			views.slice(0, withKeys).map((view, at) => [`view-${at + 1}` as CommandId, () => show(view)]),
		),
	)
	/** The pressed button disappears with the list. */
	const focusButton = () =>
		requestAnimationFrame(() => place.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus())
	const nameOf = (view: (typeof views)[number]) => {
		const name = sayView(view, words, say)
		return view === current && isChanged ? say(text.changed, { name }) : name
	}
	const currentName = sayView(current, words, say)
	const isFull = views.length >= maxSavedViews
	const action = (label: string, act: () => unknown) => (
		<button
			type="button"
			className="link"
			onClick={() => {
				setOpen(false)
				act()
			}}
		>
			{label}
		</button>
	)
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
					{isChanged && save && action(say(text.save), () => save().then(focusButton))}
					{saveAs && action(say(isChanged ? text.saveAsNew : text.saveThis), () => setNaming('new'))}
					{isChanged && action(say(text.discard), discard)}
					{rename && action(say(text.rename, { name: currentName }), () => setNaming('rename'))}
					{remove && action(say(text.remove, { name: currentName }), () => remove().then(focusButton))}
				</div>
			</Popover>
			{naming && (
				<NameView
					title={naming === 'new' ? say(text.saveAsNew) : say(text.rename, { name: currentName })}
					name={naming === 'rename' ? currentName : ''}
					problem={naming === 'new' && isFull ? say(text.full, { max: maxSavedViews }) : null}
					onName={(name) => {
						setNaming(null)
						const done = naming === 'new' ? saveAs?.(name) : rename?.(name)
						done?.then(focusButton)
					}}
					onClose={() => setNaming(null)}
				/>
			)}
		</nav>
	)
}
