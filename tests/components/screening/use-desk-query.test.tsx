import { act, cleanup, screen, waitFor } from '@testing-library/react'
import { useMemo, useState } from 'react'
import { afterEach, describe, expect, test } from 'vitest'
import { useScreening } from '@/components/screening/desk/desk-context'
import { useDeskQuery } from '@/components/screening/desk/use-desk-query'
import { useDeskChange } from '@/components/screening/desk/use-desk-task'
import { someone, someRole } from '@/tests/lib/screening/people'
import { openScreening } from './screening'

afterEach(cleanup)

const said = () => screen.getByRole('status', { name: 'Said' }).textContent

function Name() {
	const { changes } = useScreening()
	const [key, setKey] = useState<string | null>(null)
	const { answer, latest } = useDeskQuery('candidate', key, changes)
	const nameOf = (kept: typeof answer) =>
		kept === undefined ? 'not yet' : (kept?.candidate.name ?? 'nobody')
	return (
		<>
			<h1>Somebody</h1>
			{['a', 'b', 'gone'].map((one) => (
				<button key={one} type="button" onClick={() => setKey(one)}>
					{one}
				</button>
			))}
			<p role="status" aria-label="Said">{`now ${nameOf(answer)}, latest ${nameOf(latest)}`}</p>
		</>
	)
}

const people = [someone('a', { name: 'Abena' }), someone('b', { name: 'Budi' })]

describe('a question to the desk', () => {
	test('is asked once there is something to ask, and answered', async () => {
		const { user } = await openScreening(<Name />, { roles: [someRole], people })
		expect(said()).toBe('now not yet, latest not yet')
		await user.click(screen.getByRole('button', { name: 'a' }))
		await waitFor(() => expect(said()).toBe('now Abena, latest Abena'))
		await user.click(screen.getByRole('button', { name: 'gone' }))
		await waitFor(() => expect(said()).toBe('now nobody, latest nobody'))
	})

	test('is never taken to be answered by the answer to another one', async () => {
		const seen: (string | null)[] = []
		const { user } = await openScreening(<Name />, { roles: [someRole], people })
		await user.click(screen.getByRole('button', { name: 'a' }))
		await waitFor(() => expect(said()).toBe('now Abena, latest Abena'))
		const observer = new MutationObserver(() => seen.push(said()))
		observer.observe(document.body, { subtree: true, characterData: true, childList: true })
		await user.click(screen.getByRole('button', { name: 'b' }))
		await waitFor(() => expect(said()).toBe('now Budi, latest Budi'))
		observer.disconnect()
		expect(seen).toContain('now not yet, latest Abena')
		expect(seen).not.toContain('now Abena, latest Abena')
	})

	test('is asked again after a change, and its answer stays until then', async () => {
		const { user, desk } = await openScreening(<Name />, { roles: [someRole], people })
		await user.click(screen.getByRole('button', { name: 'a' }))
		await waitFor(() => expect(said()).toBe('now Abena, latest Abena'))
		await desk.saveCandidates({ saved: [someone('a', { name: 'Abena Owusu' })] })
		await waitFor(() => expect(said()).toBe('now Abena Owusu, latest Abena Owusu'))
	})
})

const other = { ...someRole, id: 'role2' }

function Outcomes() {
	const { hasFailed } = useScreening()
	const [role, setRole] = useState(someRole.id)
	const asked = useMemo(() => ({ role, formats: 'en', languageNames: {}, countryNames: {} }), [role])
	const { answer, progress, cancel } = useDeskQuery('screen', asked)
	const text = answer?.role ?? (progress ? 'screening' : 'nothing')
	return (
		<>
			<h1>Outcomes</h1>
			<button type="button" onClick={cancel}>
				Cancel
			</button>
			<button type="button" onClick={() => setRole(other.id)}>
				Others
			</button>
			<p role="status" aria-label="Said">
				{hasFailed ? 'failed' : text}
			</p>
		</>
	)
}

describe('a long question', () => {
	test('ends without an answer when it is cancelled, which is no failure', async () => {
		await openScreening(<Outcomes />, { roles: [someRole, other], people })
		await waitFor(() => expect(said()).toBe(someRole.id))
		act(() => screen.getByRole('button', { name: 'Others' }).click())
		expect(said()).toBe('screening')
		act(() => screen.getByRole('button', { name: 'Cancel' }).click())
		await waitFor(() => expect(said()).toBe('nothing'))
	})

	test('is cancelled by the next one, whose answer counts', async () => {
		const { user } = await openScreening(<Outcomes />, { roles: [someRole, other], people })
		await user.click(screen.getByRole('button', { name: 'Others' }))
		await waitFor(() => expect(said()).toBe(other.id))
	})
})

function Task() {
	const { hasFailed } = useScreening()
	const { run, progress } = useDeskChange('saveRoles')
	const [fault, setFault] = useState('')
	const save = () => run([{ ...someRole, name: '' }]).catch((error) => setFault(String(error)))
	return (
		<>
			<h1>Task</h1>
			<button type="button" onClick={save}>
				Save
			</button>
			<p role="status" aria-label="Said">{`${hasFailed} ${progress !== null} ${fault}`}</p>
		</>
	)
}

test('a task that the desk refuses fails, ends, and the pages say so', async () => {
	const { user } = await openScreening(<Task />)
	expect(said()).toBe('false false ')
	await user.click(screen.getByRole('button', { name: 'Save' }))
	await waitFor(() => expect(said()).toBe('true false Error: a role needs a name'))
})
