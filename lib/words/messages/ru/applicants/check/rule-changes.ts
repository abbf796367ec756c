/** What is told at a later visit of a rule that has changed. */
export const ruleChanges = {
	ruleChanges: {
		title: 'С вашего прошлого посещения одно правило изменилось.',
		corrected: 'С вашего прошлого посещения мы исправили своё понимание одного правила. Закон не изменился.',
		correction: '{name}: версия {to} исправляет версию {from}.',
		version: '{name}: версия {to} заменила версию {from}.',
		figures: '{name}, версия {to}: числа, на которых она основана, установлены или изменены.',
		again: 'Мы снова проверили ваши ответы от {date} на этом устройстве.',
		added: 'Новое условие: {condition}: {to}',
		changed: 'Условие изменилось: {condition}',
		gone: 'Больше не условие: {condition}',
		before: 'Раньше: {text}',
		now: 'Теперь: {text}',
		stays: '{name}: итог прежний — «{outcome}».',
		becomes: '{name}: итог был «{from}», стал «{to}».',
		others: 'Другие наборы правил не изменились.',
		nothing:
			'{name}: есть новая версия, {to}. Ничего не изменилось: по ней ваши ответы от {date} дают тот же итог.',
		source: 'Набор правил и источники: {name}',
		compare: 'Сравнить две версии: {name}',
		seen: 'Понятно',
	},
}
