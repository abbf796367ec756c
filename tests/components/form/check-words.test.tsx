import { afterEach, expect, test, vi } from 'vitest'
import { checkWords } from '@/components/form/steps/check-words'
import { questionsIn } from '@/lib/form/questions'
import { steps } from '@/rules/facts'
import { plainWordsOf } from '@/tests/wording'
import { clearPage, openStep } from './step'

vi.setConfig({ testTimeout: 60_000 })
afterEach(clearPage)

const all = plainWordsOf('en')

test.each(steps)('%s is sent every word that the fields of its questions show', async (topic) => {
	const questions = questionsIn(topic)
	await openStep(questions, 'en', checkWords(topic, all))
	const shown = document.body.textContent
	clearPage()
	await openStep(questions, 'en', all)
	expect(shown).toBe(document.body.textContent)
})

test('words of fields that a topic does not have are not sent with it', () => {
	const forms = steps.map((topic) => checkWords(topic, all).form)
	expect(forms.filter((form) => form.picker !== undefined).length).toBeLessThan(steps.length)
	expect(forms.filter((form) => form.unitLabels !== undefined).length).toBeLessThan(steps.length)
})
