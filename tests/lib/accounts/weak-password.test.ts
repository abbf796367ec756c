import { dictionary } from '@zxcvbn-ts/language-common'
import { expect, test } from 'vitest'
import { weaknessOf } from '@/lib/accounts/weak-password'
import { maxNewPasswordCharacters, minPasswordCharacters } from '@/lib/limits/account-limits'

const known = new Set(dictionary['passwords-common'])
const wei = { name: 'Wei Sun', email: 'wei.sun@harbour-tools.example', workspace: 'Harbour Tools' }
const weakness = (password: string) => weaknessOf(password, wei, known)

test('every listed password that is long enough is refused, however it is capitalized', () => {
	const long = [...known].filter((one) => one.length >= minPasswordCharacters)
	expect(long.length).toBeGreaterThan(200)
	const taken = long.filter((one) => weakness(one) === null || weakness(one.toUpperCase()) === null)
	expect(taken).toEqual([])
})

test.each([
	'password1234',
	'Password2026!',
	'P@ssw0rd1234',
	'passwordpassword',
	'PasswordPassword',
	'!!!Sunshine99',
	'123456123456',
	'qwertyuiop12',
	'woaini5201314',
])('%s is one of those that are tried first', (password) => {
	expect(weakness(password)).toBe('password-known')
})

test.each([
	'weisun123456',
	'Wei.Sun-2026!',
	'sun wei 12345',
	'wei.sun@harbour-tools.example',
	'HarbourTools1',
	'harbour-tools.example',
	'kvisacheck2026',
	'K-visa Check 1',
	'visachina12345',
])('%s has nothing but names and addresses', (password) => {
	expect(weakness(password)).toBe('password-personal')
})

test.each([
	'aaaaaaaaaaaa',
	'AaAaAaAaAaAaA',
	'............',
	'010101010101',
	'好好好好好好好好好好好好',
	'👍'.repeat(12),
])('%s is one sign again and again', (password) => {
	expect(weakness(password)).toBe('password-repeated')
})

test.each([
	'long enough to be a password',
	'correct horse battery staple',
	'Wei rides a green tram',
	'the sun is over the harbour at nine',
	'vK3#x9qLp2!d',
	'8271993812110046',
	'海港里的旧船今天要出发去远方',
	'قارب قديم في الميناء',
])('%s is taken', (password) => {
	expect(weakness(password)).toBeNull()
})

test('the longest password and the longest names are judged all the same', () => {
	const long = {
		name: 'wei '.repeat(25),
		email: `${'a.'.repeat(120)}b@example.com`,
		workspace: 'x y '.repeat(25),
	}
	expect(weaknessOf('ab '.repeat(maxNewPasswordCharacters / 3), long, known)).not.toBeUndefined()
})
