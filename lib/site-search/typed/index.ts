import type { Locale } from '../../i18n/locales'
import type { SearchHabits } from '../search-entry'
import { typed as ar } from './ar'
import { typed as en } from './en'
import { typed as fr } from './fr'
import { typed as id } from './id'
import { typed as ru } from './ru'
import { typed as ur } from './ur'
import { typed as zh } from './zh'

/** How people write in each language. */
export const typedIn: Readonly<Record<Locale, SearchHabits>> = { ar, en, fr, id, ru, ur, zh }
