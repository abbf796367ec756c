/** The feed of changes of the rules and of readings. */
export const feed = {
	feed: {
		title: 'Проверка визы K: правила и чтение источников',
		subtitle: 'Изменения наборов правил, исправления нашего понимания и когда мы читали источники.',
		link: 'Лента изменений',
		correction: '{name}: наше понимание исправлено, версия {version}',
		corrected: 'Закон не изменился. Изменилось наше понимание. Что было неверно в версии {before}:',
		version: '{name}: версия {version}',
		reading: 'Источники прочитаны {date}',
		readings:
			'{count, plural, one {Прочитан # источник.} few {Прочитаны # источника.} many {Прочитано # источников.} other {Прочитано # источника.}} Среди них:',
	},
}
