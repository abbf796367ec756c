import { expect, test } from 'vitest'
import { filteredLawPath } from '@/lib/law/law-path'

test.each([
	['/en/rules/k-published/law', 'state=open', '/en/rules/k-published/law/open'],
	['/ar/rules/work-permit/law', 'state=left-out', '/ar/rules/work-permit/law/left-out'],
	['/en/rules/k-published/law', '', null],
	['/en/rules/k-published/law', 'state=all', null],
	['/en/rules/k-published/law', 'state=constructor', null],
	['/en/rules/k-published', 'state=open', null],
	['/en/rules/k-published/law/open', 'state=open', null],
])('%s with %s shows %s', (pathname, query, shown) => {
	expect(filteredLawPath(pathname, new URLSearchParams(query))).toBe(shown)
})
