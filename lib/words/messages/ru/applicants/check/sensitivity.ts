import type { LimitClaimId } from '@/lib/about/limit-claims'
import type { NumberParameterId } from '@/rules/parameters'
import type { Reach } from '@/rules/sensitivity/stretches'

/** What a condition that is not settled would come to if it were. */
export const sensitivity = {
	sensitivity: {
		title: 'Если бы это установили',
		today: 'Правила на {date}: числа в официальном тексте мы не нашли',
		/** For which values a condition is met, as sentences; `own` stands at the edge. */
		limits: {
			maxAge: {
				from: 'Условие о возрасте выполнено, если верхний предел — {limit} или выше.',
				upTo: 'Условие о возрасте выполнено, только если верхний предел — {limit} или ниже.',
				always: 'Условие о возрасте выполнено при любом верхнем пределе.',
				never: 'Условие о возрасте не выполнено ни при каком верхнем пределе.',
			},
			minAge: {
				from: 'Оно выполнено, только если нижний предел — {limit} или выше.',
				upTo: 'Оно выполнено и тогда, когда нижний предел — {limit} или ниже.',
				always: 'Оно выполнено и при любом нижнем пределе.',
				never: 'Оно не выполнено ни при каком нижнем пределе.',
			},
		} satisfies Record<NumberParameterId, Record<Reach['kind'], string>>,
		only: 'Решает только число от ведомства. Пока его нет, это условие не установлено.',
		list: 'Если ведомство опубликует список известных вузов и институтов и ваш в нём будет, это условие будет выполнено: «{condition}».',
		own: 'Ваш возраст — {value}: это граница',
		bar: { unmet: 'Не выполнено до {to}', met: 'Выполнено от {from}' },
		claim: 'Утверждение, официального основания нет',
		claimShort: 'утверждение',
		none: 'без предела',
		yours: 'Это условие',
		who: 'Кто это называет',
		/** Who names a figure that circulates. */
		claims: {
			'35': 'Сайты, которые сами называют это догадкой: «до 35 или 40»',
			'40': 'Та же догадка; ещё верхний предел другой программы для талантов',
			'45': 'Пресса и сайты: «от 18 до 45»; ещё верхний предел другой программы для талантов',
			none: 'Пресса, которая неверно поняла слово «Bar» в английском сообщении',
		} satisfies Record<LimitClaimId, string>,
		lookedFor: 'Последний раз мы искали официальное число {date}',
		more: 'Утверждения без официального основания',
	},
}
