import { render, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { Explained } from '@/components/terms/explained'
import { Explaining } from '@/components/terms/explaining'
import { wordsOf } from '@/lib/words/messages'
import { clearPage } from '@/tests/components/form/step'
import { newUser } from '@/tests/components/user'
import { en } from '@/tests/wording'

afterEach(clearPage)

const { questions } = wordsOf('en').about
const { list, close, unlike } = en.terms

const paragraphs = (
	<>
		<Explained locale="en" message={questions.age.more[0] ?? ''} />
		<Explained locale="en" message={questions.work.more[1] ?? ''} />
	</>
)
const termCalled = (name: string) => screen.getByRole('button', { name })
const plain = (text: string) => text.replaceAll(/<.+?>/g, '')
const explained = () => screen.queryAllByRole('complementary')

test('a term is explained below its paragraph, one at a time', async () => {
	render(<Explaining locale="en">{paragraphs}</Explaining>)
	const user = newUser()
	await user.click(termCalled('not settled'))
	const [panel] = explained()
	expect(panel?.textContent).toContain(list['not-settled'].meaning)
	expect(panel?.textContent).toContain(plain(unlike['not-settled']))
	expect(panel?.previousElementSibling?.contains(termCalled('not settled'))).toBe(true)
	expect(termCalled('not settled').getAttribute('aria-expanded')).toBe('true')
	expect(termCalled('not settled').getAttribute('aria-controls')).toBe(panel?.id)

	await user.click(termCalled('work permit'))
	expect(explained()).toHaveLength(1)
	expect(explained()[0]?.textContent).toContain(list['work-permit'].meaning)
	expect(termCalled('not settled').getAttribute('aria-expanded')).toBe('false')
})

test('the term that it is not can be asked for there; at the end the focus is where it began', async () => {
	render(<Explaining locale="en">{paragraphs}</Explaining>)
	const user = newUser()
	await user.tab()
	await user.tab()
	expect(document.activeElement).toBe(termCalled('not settled'))
	await user.keyboard(' ')
	const [panel] = explained()
	await user.click(within(panel as HTMLElement).getByRole('button', { name: 'unknown' }))
	expect(explained()[0]?.textContent).toContain(list.unknown.meaning)
	expect(explained()[0]?.contains(document.activeElement)).toBe(true)
	await user.keyboard('{Escape}')
	expect(explained()).toEqual([])
	expect(document.activeElement).toBe(termCalled('not settled'))
	await user.keyboard('{Enter}')
	await user.click(screen.getByRole('button', { name: close }))
	expect(explained()).toEqual([])
	expect(document.activeElement).toBe(termCalled('not settled'))
})

test('a page that explains nothing leads to the list of all', () => {
	render(paragraphs)
	expect(screen.queryAllByRole('button')).toEqual([])
	expect(screen.getByRole('link', { name: 'not settled' }).getAttribute('href')).toBe(
		'/en/about-the-visa#term-not-settled',
	)
})
