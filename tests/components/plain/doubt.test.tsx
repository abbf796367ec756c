import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { PlainPage } from '@/components/plain/plain-page'
import { withPlainSpaces } from '@/lib/i18n/no-breaks'
import { blank } from '@/lib/plain/posted'
import { plainViewOf } from '@/lib/plain/view'
import { entriesFor } from '@/lib/plain/write-entries'
import { loadNames } from '@/lib/words/names'
import { factIds } from '@/rules/facts'
import { quotationOf } from '@/rules/rulesets/quotations'
import { perfect } from '@/tests/rules/candidates'
import { en } from '@/tests/wording'
import { allTexts } from '../../all-texts'

afterEach(cleanup)

test('without JavaScript each condition unfolds with its answers, its source, and texts to select', async () => {
	const entries = Object.fromEntries(factIds.map((fact) => [fact, entriesFor(fact, perfect[fact], 'en')]))
	const view = plainViewOf({ ...blank('start', 'en'), chosen: ['k-published'], entries, go: 'result' })
	expect(view.place).toBe('result')
	render(
		<PlainPage locale="en" view={view} names={await loadNames('en')} chineseNames={await loadNames('zh')} />,
	)
	const box = document.querySelector('[data-criterion="foreign-national"] details')
	const text = withPlainSpaces(box?.textContent ?? '')
	expect(text).toContain(en.result.conditions.doubt)
	expect(text).toContain(quotationOf('k-published', 'foreign-national')?.text)
	expect(text).toContain(en.check.secondLook.letter.intro.consulate)
	expect(text).toContain(allTexts.zh.check.secondLook.letter.intro.consulate)
	expect(text).toContain('尼日利亚')
	const change = box?.querySelector<HTMLButtonElement>('button[name="go"]')
	expect(change?.value).toBe('change.nationalities')
	expect(text).not.toContain(en.check.secondLook.copy)
})
