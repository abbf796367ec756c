import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { useEffect, useRef, useState } from 'react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { Home } from '@/components/screening/frame/home'
import { type CommandId, lines, pressesFor } from '@/components/screening/keys/key-map'
import { useCommands, useHeldKeys } from '@/components/screening/keys/keys-context'
import { employerLocaleIds } from '@/lib/i18n/employer-locale'
import type { EmployerLocale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { someone, someRole } from '@/tests/lib/screening/people'
import { en, plainWordsOf, say } from '@/tests/wording'
import { openScreening } from './screening'

afterEach(cleanup)

const { keys } = en.screen
const commands = lines.flatMap(({ does }) => does.map(({ command }) => command as CommandId))

/** Those of a view that shows the table. */
const atTable = commands.filter((command) => !['help', 'next-answer'].includes(command))

/** A view that says which commands were done, in their order. */
function Done({ of }: { readonly of: readonly CommandId[] }) {
	const [done, setDone] = useState<readonly string[]>([])
	const one = (command: CommandId) => () => setDone((before) => [...before, command])
	useCommands(Object.fromEntries(of.map((command) => [command, one(command)])))
	return (
		<>
			<h1>Done</h1>
			<output>{done.join(' ')}</output>
			<textarea aria-label="Text" />
			<select aria-label="Choice">
				<option>j</option>
				<option>k</option>
			</select>
			<button type="button">Button</button>
			<table data-rows>
				<tbody>
					<tr>
						<td tabIndex={-1}>Cell</td>
						<td>
							<button type="button">Name</button>
						</td>
					</tr>
				</tbody>
			</table>
		</>
	)
}

/** Opens that view, which then listens for its keys. */
async function openDone(of: readonly CommandId[]) {
	const opened = await openScreening(<Done of={of} />)
	await act(async () => {})
	return opened
}
const done = () => document.querySelector('output')?.textContent

describe('the key map', () => {
	const here = (group: (typeof lines)[number]['group']) =>
		lines
			.filter((line) => line.group === group)
			.flatMap(({ does }) => does.flatMap(({ presses }) => [...presses]))
	const double = (presses: readonly string[]) => presses.filter((press, at) => presses.indexOf(press) !== at)

	test('has no key for two commands, neither at the table nor in an import', () => {
		expect(double([...here('move'), ...here('row'), ...here('table')])).toEqual([])
		expect(double(here('imports'))).toEqual([])
	})

	test('has each command once, and no key that begins two', () => {
		expect(double(commands)).toEqual([])
		const all = commands.flatMap((command) => [...pressesFor(command)])
		const beginnings = all.filter((press) => press.includes(' ')).map((press) => press.split(' ')[0])
		expect(all.filter((press) => beginnings.includes(press))).toEqual([])
	})
})

describe('a key', () => {
	test.each([
		['j', 'next-row'],
		['J', 'next-row'],
		['{Shift>}x{/Shift}', 'select-range'],
		['g4', 'view-4'],
		['gj', ''],
		['ggj', 'next-row'],
		['/', 'search'],
		['1', 'choose-proceed'],
		['{Escape}', 'close'],
		['{Control>}{Enter}{/Control}', 'record'],
		['{Meta>}{Enter}{/Meta}', 'record'],
		['{Control>}j{/Control}', ''],
		['{Alt>}j{/Alt}', ''],
		['{Shift>}j{/Shift}', ''],
	])('%s does "%s"', async (pressed, command) => {
		const { user } = await openDone(atTable)
		await user.keyboard(pressed)
		expect(done()).toBe(command)
	})

	test.each([
		[{ key: 'о', code: 'KeyJ' }, 'next-row'],
		[{ key: 'ت', code: 'KeyJ' }, 'next-row'],
		[{ key: '١', code: 'Digit1' }, 'choose-proceed'],
		[{ key: '؟', code: 'Slash', shiftKey: true }, ''],
		[{ key: 'n', code: 'KeyJ' }, 'note'],
		[{ key: '/', code: 'Digit7', shiftKey: true }, 'search'],
		[{ key: 'j', code: 'KeyJ', isComposing: true }, ''],
		[{ key: 'Process', code: 'KeyJ' }, ''],
	])('of any keyboard means what is on it, or what is there on a Latin one: %j', async (pressed, command) => {
		await openDone(atTable)
		const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...pressed })
		fireEvent(document.body, event)
		await waitFor(() => expect(done()).toBe(command))
	})

	test('is left to the field that has the focus, but for Ctrl Enter', async () => {
		const { user } = await openDone(atTable)
		await user.type(screen.getByLabelText('Text'), 'jkx123ug4/?{Escape}{Enter}')
		expect(done()).toBe('')
		await user.keyboard('{Control>}{Enter}{/Control}')
		expect(done()).toBe('record')
		screen.getByLabelText('Choice').focus()
		await user.keyboard('jk')
		expect(done()).toBe('record')
		expect(screen.queryByRole('dialog')).toBeNull()
	})

	test('that moves is meant for the rows only within them, and Enter for a button that has the focus', async () => {
		const { user } = await openDone(atTable)
		await user.keyboard('{ArrowDown}{Home}{Enter}{F2}')
		screen.getByRole('button', { name: 'Button' }).focus()
		await user.keyboard('{ArrowDown}{Enter}')
		screen.getByRole('button', { name: 'Name' }).focus()
		await user.keyboard('{Enter}')
		expect(done()).toBe('')
		await user.keyboard('{ArrowDown}')
		screen.getByText('Cell').focus()
		await user.keyboard('{Home}{Enter}{F2}')
		expect(done()).toBe('next-row first-row open-row edit-cell')
	})

	test('does the command that was added last', async () => {
		const { user } = await openDone(['next-answer', 'next-row'])
		await user.keyboard('j')
		expect(done()).toBe('next-row')
	})
})

/** A view that opens something which takes its time: a field that then has the focus. */
function Slow({ ready }: { readonly ready: Promise<void> }) {
	const [is, setIs] = useState<'closed' | 'opening' | 'open'>('closed')
	const [done, setDone] = useState<readonly string[]>([])
	const field = useRef<HTMLTextAreaElement>(null)
	useHeldKeys(is === 'opening')
	useEffect(() => {
		if (is === 'opening') ready.then(() => setIs('open'))
		if (is === 'open') field.current?.focus()
	}, [is, ready])
	useCommands({
		'choose-proceed': () => setIs('opening'),
		owner: () => setDone((before) => [...before, 'owner']),
		record: () => {
			setDone((before) => [...before, `record ${field.current?.value}`])
			field.current?.blur()
		},
		'next-row': () => setDone((before) => [...before, 'next-row']),
	})
	return (
		<>
			<h1>Slow</h1>
			<output>{done.join(', ')}</output>
			{is === 'open' && <textarea ref={field} aria-label="Reason" />}
		</>
	)
}

describe('keys that are pressed while something opens', () => {
	async function openSlow() {
		let open = () => {}
		const ready = new Promise<void>((resolve) => {
			open = resolve
		})
		const { user } = await openScreening(<Slow ready={ready} />)
		await screen.findByRole('heading', { name: 'Slow' })
		return { user, open: () => act(async () => open()) }
	}

	test('are written and run in their order once it has the focus, and none before', async () => {
		const { user, open } = await openSlow()
		await user.keyboard('1oo,{Backspace} joy{Enter}2{Control>}{Enter}{/Control}jo')
		expect(done()).toBe('')
		await open()
		await waitFor(() => expect(done()).toBe('record oo joy\n2, next-row, owner'))
	})

	test('are forgotten once somebody goes on with the pointer', async () => {
		const { user, open } = await openSlow()
		await user.keyboard('1oo')
		await user.pointer({ keys: '[MouseLeft]', target: screen.getByRole('heading', { name: 'Slow' }) })
		await open()
		expect(await screen.findByLabelText('Reason')).toHaveProperty('value', '')
		expect(done()).toBe('')
	})

	test('are said once they are forgotten, until the next press', async () => {
		const { user, open } = await openSlow()
		const heading = screen.getByRole('heading', { name: 'Slow' })
		const said = say(keys.dropped, { count: 2 })
		await user.keyboard('1oo')
		expect(screen.queryByText(said)).toBeNull()
		await user.pointer({ keys: '[MouseLeft]', target: heading })
		expect(screen.getByText(said).getAttribute('role')).toBe('status')
		await open()
		expect(screen.getByText(said)).toBeDefined()
		await user.pointer({ keys: '[MouseLeft]', target: heading })
		expect(screen.queryByText(said)).toBeNull()
	})

	test('are said where nothing opened for half a minute', async () => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true })
		try {
			const { user } = await openSlow()
			await user.keyboard('1ojo')
			act(() => vi.advanceTimersByTime(31_000))
			expect(screen.getByText(say(keys.dropped, { count: 3 }))).toBeDefined()
			await user.keyboard('j')
			expect(screen.queryByText(say(keys.dropped, { count: 3 }))).toBeNull()
			expect(done()).toBe('next-row')
		} finally {
			vi.useRealTimers()
		}
	})
})

describe('the help', () => {
	test.each(employerLocaleIds)(
		'says all keys in four groups, and which do nothing now: %s',
		async (locale: EmployerLocale) => {
			const words = plainWordsOf(locale)
			const say = sayIn(locale)
			const { user } = await openScreening(<Home />, { locale, roles: [someRole], people: [someone('a')] })
			await user.keyboard('?')
			const dialog = await screen.findByRole('dialog', { name: say(words.screen.keys.title) })
			expect(within(dialog).getAllByRole('heading', { level: 3 })).toHaveLength(4)
			expect(within(dialog).getAllByRole('listitem')).toHaveLength(lines.length)
			const isNow = (line: string) => dialog.querySelector<HTMLElement>(`[data-line="${line}"]`)?.dataset.now
			expect([isNow('help'), isNow('undo'), isNow('rows')]).toEqual(['true', 'true', 'false'])
			const caps = (line: string) =>
				Array.from(dialog.querySelectorAll(`[data-line="${line}"] kbd`), (cap) => cap.textContent)
			expect([caps('rows'), caps('open'), caps('views')]).toEqual([
				['J', 'K'],
				['Enter', 'Esc'],
				['G', '1…9'],
			])
		},
	)

	test('turns single keys off and on, and opens by its button where they are off', async () => {
		const { desk, user } = await openScreening(<Home />, { roles: [someRole], people: [someone('a')] })
		await user.keyboard('?')
		await user.click(await screen.findByRole('checkbox', { name: keys.on }))
		await waitFor(async () => expect((await desk.state()).settings.areKeysOff).toBe(true))
		await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: en.screen.close }))
		await user.keyboard('?u')
		expect(screen.queryByRole('dialog')).toBeNull()
		expect((await desk.state()).candidates).toBe(1)
		await user.click(screen.getByRole('button', { name: keys.hints.all }))
		expect(await screen.findByRole('dialog', { name: keys.title })).toBeDefined()
	})
})

describe('the bottom line', () => {
	test('says that all is saved, and where', async () => {
		const { user } = await openScreening(<Home />, { roles: [someRole] })
		await user.click(screen.getByRole('button', { name: en.screen.saving.saved }))
		const dialog = screen.getByRole('dialog', { name: en.screen.saving.saved })
		expect(dialog.textContent).toContain(en.screen.saving.where)
	})
})
