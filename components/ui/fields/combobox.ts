import { maxSearchCharacters } from '@/lib/limits/limits'

/**
 * The attributes of a search field with a list of results below it, while the field keeps the focus.
 * @param list the id of the list; null while none is open
 * @param active the index of the active option, whose id is that of the list, a hyphen and its index; -1 for none
 */
export const combobox = (list: string | null, active: number) =>
	({
		type: 'text',
		role: 'combobox',
		maxLength: maxSearchCharacters,
		autoComplete: 'off',
		autoCapitalize: 'none',
		spellCheck: false,
		'aria-autocomplete': 'list',
		'aria-expanded': list !== null,
		'aria-controls': list ?? undefined,
		'aria-activedescendant': list !== null && active >= 0 ? `${list}-${active}` : undefined,
	}) as const
