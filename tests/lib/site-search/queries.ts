import type { Locale } from '@/lib/i18n/locales'
import { asked as ar } from './asked/ar'
import { asked as en } from './asked/en'
import { asked as fr } from './asked/fr'
import { asked as id } from './asked/id'
import { asked as ru } from './asked/ru'
import { asked as ur } from './asked/ur'
import { asked as zh } from './asked/zh'

/** What somebody types, and the places on the site of which one answers it. */
export type Query = readonly [typed: string, ...answers: readonly string[]]

/** Questions of applicants and of personnel departments, as they would type them. */
export const queries: Readonly<Record<Locale, readonly Query[]>> = { en, zh, ar, ru, id, ur, fr }
