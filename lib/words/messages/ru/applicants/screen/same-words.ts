import type { Step } from '@/rules/facts'

/** What the desk and the pages of applicants say in the same words. */
export const sameWords = {
	table: {
		outcomes: {
			eligible: 'Всё выполнено',
			undetermined: 'Пока неясно',
			ineligible: 'Не выполнено',
			'not-needed': 'Не требуется',
			withheld: 'Вам не показано',
		},
	},
	export: {
		assumedNoWay:
			'Для этой вакансии принято, что особых случаев для разрешения на работу у кандидата нет, если он не назвал их сам.',
	},
	explain: {
		choices: {
			'go-on': 'Ваш отклик переходит на следующий этап.',
			hold: 'Ваш отклик пока отложен.',
			decline: 'Ваш отклик дальше рассматривать не будут.',
		},
	},
	role: {
		steps: {
			you: 'О кандидате',
			studies: 'Учёба и опыт',
			market: 'Рынки',
			offer: 'Работодатель и зарплата',
			role: 'Работа',
			permit: 'Для разрешения на работу',
		} satisfies Record<Step, string>,
	},
	sheet: {
		consent: {
			sensitive: 'Обработка чувствительных данных, например о здоровье или судимости',
			sharing: 'Передача данных другой компании',
			abroad: 'Отправка данных в другую страну',
			pool: 'Хранение записи для других вакансий (кадровый резерв)',
		},
	},
}
