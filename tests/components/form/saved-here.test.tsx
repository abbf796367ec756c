import { cleanup, render, screen, waitFor } from '@testing-library/react'
import { AppRouterContext } from 'next/dist/shared/lib/app-router-context.shared-runtime'
import { afterEach, expect, test } from 'vitest'
import { SavedHere } from '@/components/form/saved-here'
import { eraseDraft, readDraft, updateDraft } from '@/lib/draft/draft-store'
import { recordingRouter } from '@/tests/components/recording-router'
import { newUser } from '@/tests/components/user'
import { en, plainWordsOf, say } from '@/tests/wording'
import '@/tests/components/dialogs'

// Browsers have these; jsdom does not.
afterEach(() => {
	cleanup()
	localStorage.clear()
	eraseDraft()
})

test('answers are erased at a step only after asking, and one press is enough to be asked', async () => {
	updateDraft({ facts: { age: 29 } }, '2026-11-24')
	const { router, visited } = recordingRouter()
	render(
		<AppRouterContext value={router}>
			<SavedHere locale="en" words={plainWordsOf('en').form} />
		</AppRouterContext>,
	)
	const user = newUser()
	await user.click(screen.getByRole('button', { name: en.form.erase }))
	const keep = await screen.findByRole('button', { name: en.form.eraseDialog.keep })
	await waitFor(() => expect(document.activeElement).toBe(keep))
	expect(readDraft()?.facts).toEqual({ age: 29 })
	await user.click(keep)
	await user.click(screen.getByRole('button', { name: en.form.erase }))
	await user.click(screen.getByRole('button', { name: say(en.form.eraseDialog.erase, { count: 1 }) }))
	expect(readDraft()).toBeNull()
	expect(visited).toEqual(['/en'])
})
