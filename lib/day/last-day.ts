/** The latest day that a field accepts: a year has four digits. */
export const lastDay = '9999-12-31'
