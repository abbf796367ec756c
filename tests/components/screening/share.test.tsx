import { Blob as StreamBlob, File as StreamFile } from 'node:buffer'
import { cleanup, screen, within } from '@testing-library/react'
import { lazy, Suspense } from 'react'
import { afterEach, describe, expect, test } from 'vitest'
import { pendingRestore } from '@/components/screening/desk/pending'
import RestoreView from '@/components/screening/restore/restore-view'
import ShareView from '@/components/screening/share/share-view'
import { encryptFile } from '@/lib/screening/share/age-file'
import { minPassphraseCharacters } from '@/lib/screening/share/passphrase'
import { day, someone, someRole } from '@/tests/lib/screening/people'
import { containing, en, say } from '@/tests/wording'
import { openScreening } from './screening'

afterEach(cleanup)

const { share: words, files, restore } = en.screen
const min = { min: minPassphraseCharacters }

describe('sharing an opening', () => {
	test('names who has not agreed, leaves them out, and counts those whom another legal ground covers', async () => {
		const people = [
			someone('a', { consents: { sharing: day } }),
			someone('b', { name: 'Bob' }),
			someone('c', { name: 'Eve', consents: { pool: day } }),
		]
		const { user } = await openScreening(<ShareView role={someRole.id} />, { roles: [someRole], people })
		const group = within(await screen.findByRole('group', { name: say(words.notAgreed, { count: 2 }) }))
		const boxes = group.getAllByRole<HTMLInputElement>('checkbox')
		expect(boxes.map(({ checked }) => checked)).toEqual([false, false, false])
		expect(screen.getByText(containing(say(words.holds, { count: 1 })))).toBeDefined()
		await user.click(group.getByRole('checkbox', { name: /Bob/ }))
		expect(screen.getByText(containing(say(words.holds, { count: 2 })))).toBeDefined()
		await user.click(group.getByRole('checkbox', { name: say(words.all, { count: 2 }) }))
		expect(screen.getByText(containing(say(words.holds, { count: 3 })))).toBeDefined()
		expect(boxes.map(({ checked }) => checked)).toEqual([true, true, true])
	})

	test('asks for a passphrase that is long enough, twice, or makes one and shows it', async () => {
		const { user } = await openScreening(<ShareView role={someRole.id} />, {
			roles: [someRole],
			people: [someone('a', { consents: { sharing: day } })],
		})
		const save = await screen.findByRole('button', { name: words.save })
		const field = screen.getByLabelText<HTMLInputElement>(words.passphrase)
		const again = screen.getByLabelText<HTMLInputElement>(words.again)
		await user.type(field, 'too short')
		await user.click(save)
		expect((await screen.findByRole('alert')).textContent).toContain(say(words.short, min))
		expect(document.activeElement).toBe(field)
		await user.type(field, ' no longer')
		await user.type(again, 'something else')
		await user.click(save)
		expect((await screen.findByRole('alert')).textContent).toContain(words.different)
		expect(document.activeElement).toBe(again)
		await user.click(screen.getByRole('button', { name: words.make }))
		const made = document.querySelector('output')?.textContent ?? ''
		expect(made).toHaveLength(24)
		expect([field.value, again.value]).toEqual([made, made])
		expect(screen.queryByRole('alert')).toBeNull()
	})
})

describe('a file that a colleague has shared', () => {
	const saved = JSON.stringify({
		format: 'k-visa-check-screening',
		version: 2,
		savedOn: day,
		roles: [someRole],
		candidates: [someone('x', { name: 'Ann Lee' })],
	})
	const openShared = async (text: string) => {
		// The blobs of jsdom cannot be streamed.
		const encrypted = await encryptFile(new StreamBlob([text]) as Blob, 'correct horse', 4)
		pendingRestore.keep(new StreamFile([encrypted as StreamBlob], 'opening.age') as unknown as File)
		return openScreening(<RestoreView />, { roles: [someRole], people: [someone('a')] })
	}

	test('asks for its passphrase until it is right, then says what it would change', async () => {
		const { user, desk } = await openShared(saved)
		const field = screen.getByLabelText(words.passphrase)
		await user.click(screen.getByRole('button', { name: words.open }))
		expect((await screen.findByRole('alert')).textContent).toContain(words.missing)
		await user.type(field, 'correct house')
		await user.click(screen.getByRole('button', { name: words.open }))
		await screen.findByText(files.wrongPassphrase)
		expect(document.activeElement).toBe(field)
		expect((await desk.state()).candidates).toBe(1)
		await user.clear(field)
		await user.type(field, 'correct horse')
		await user.click(screen.getByRole('button', { name: words.open }))
		await screen.findByRole('heading', { name: say(restore.title, { file: 'opening.age' }) })
		expect(document.querySelector('[data-count="fresh"] dd')?.textContent).toBe('1')
	})

	test('says so if it holds something else', async () => {
		const { user } = await openShared('hello')
		await user.type(screen.getByLabelText(words.passphrase), 'correct horse')
		await user.click(screen.getByRole('button', { name: words.open }))
		expect((await screen.findByRole('alert')).textContent).toContain(files.notOurs)
	})

	test('is still there where what is rendered is given up and rendered again before it is shown', async () => {
		let arrive = () => {}
		const Late = lazy(
			() =>
				new Promise<{ default: () => null }>((resolve) => {
					arrive = () => resolve({ default: () => null })
				}),
		)
		pendingRestore.keep(new StreamFile(['age-encryption.org/v1'], 'opening.age') as unknown as File)
		await openScreening(
			<Suspense fallback={<h1>waiting</h1>}>
				<RestoreView />
				<Late />
			</Suspense>,
		)
		arrive()
		expect(await screen.findByLabelText(words.passphrase)).toBeDefined()
	})
})
