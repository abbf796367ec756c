import { expect, expectTypeOf, test } from 'vitest'
import type { Words } from '@/lib/words/texts'
import { atLeast, atMost, type FactRowKind, includes, moreThan, type Op, type Test } from '@/rules/condition'
import { noFacts } from '@/rules/normalise'
import { compileTest, type operators } from '@/rules/operators'
import { configuredParameters } from '@/rules/parameters'
import type { rowKinds } from '@/rules/points'

type Operators = typeof operators
type RowKinds = typeof rowKinds

test('every operator and every kind of row has its entry, and the compiler misses one that is left out', () => {
	expectTypeOf<keyof Operators>().toEqualTypeOf<Op>()
	expectTypeOf<keyof RowKinds>().toEqualTypeOf<FactRowKind>()
	expectTypeOf<Omit<Operators, 'yes'>>().not.toExtend<Operators>()
	expectTypeOf<Omit<Operators, 'at-least'>>().not.toExtend<Operators>()
	expectTypeOf<Omit<Operators, 'at-most'>>().not.toExtend<Operators>()
	expectTypeOf<Omit<Operators, 'more-than'>>().not.toExtend<Operators>()
	expectTypeOf<Omit<Operators, 'points-at-least'>>().not.toExtend<Operators>()
	expectTypeOf<Omit<RowKinds, 'any-entry'>>().not.toExtend<RowKinds>()
})

test('the three comparisons are three kinds of test, none of them empty', () => {
	expectTypeOf<Test<'at-least'>['op']>().toEqualTypeOf<'at-least'>()
	expectTypeOf<Test<'at-most'>['op']>().toEqualTypeOf<'at-most'>()
	expectTypeOf<Test<'more-than'>['op']>().toEqualTypeOf<'more-than'>()
	expectTypeOf<Test['op']>().toEqualTypeOf<Op>()
	const given = { facts: { ...noFacts, experienceYears: 2 }, parameters: configuredParameters }
	const truths = [atLeast, atMost, moreThan].map((compare) =>
		compileTest(compare('experienceYears', 2))(given),
	)
	expect(truths).toEqual([true, true, false])
})

test('whether a list has an entry is unknown while the list is', () => {
	const hasPatent = compileTest(includes('background', 'patent'))
	const truths = [null, [], ['patent'] as const].map((background) =>
		hasPatent({ facts: { ...noFacts, background }, parameters: configuredParameters }),
	)
	expect(truths).toEqual([null, false, true])
})

test('every language has a text for each operator, and the compiler misses one that is left out', () => {
	expectTypeOf<Op>().toExtend<keyof Words['operators']>()
	expectTypeOf<Omit<Words['operators'], 'one-of'>>().not.toExtend<Words['operators']>()
	expectTypeOf<Omit<Words['operators']['yes'], 'holdsProof'>>().not.toExtend<Words['operators']['yes']>()
})
