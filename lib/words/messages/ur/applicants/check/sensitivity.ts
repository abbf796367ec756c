import type { LimitClaimId } from '@/lib/about/limit-claims'
import type { NumberParameterId } from '@/rules/parameters'
import type { Reach } from '@/rules/sensitivity/stretches'

/** What a condition that is not settled would come to if it were. */
export const sensitivity = {
	sensitivity: {
		title: 'اگر یہ طے ہو جائے',
		today: '{date} کے قواعد: کسی سرکاری متن میں عدد نہیں ملا',
		/** For which values a condition is met, as sentences; `own` stands at the edge. */
		limits: {
			maxAge: {
				from: 'اوپری حد {limit} یا زیادہ ہو تو آپ کی عمر کی شرط پوری ہے۔',
				upTo: 'اوپری حد {limit} یا کم ہو، صرف تب آپ کی عمر کی شرط پوری ہے۔',
				always: 'اوپری حد کچھ بھی ہو، آپ کی عمر کی شرط پوری ہے۔',
				never: 'اوپری حد کچھ بھی ہو، آپ کی عمر کی شرط پوری نہیں۔',
			},
			minAge: {
				from: 'نچلی حد {limit} یا زیادہ ہو، صرف تب یہ پوری ہے۔',
				upTo: 'نچلی حد {limit} یا کم ہو تو بھی یہ پوری ہے۔',
				always: 'نچلی حد کچھ بھی ہو، یہ پوری ہے۔',
				never: 'نچلی حد کچھ بھی ہو، یہ پوری نہیں۔',
			},
		} satisfies Record<NumberParameterId, Record<Reach['kind'], string>>,
		only: 'فیصلہ صرف متعلقہ حکام کے دیے ہوئے عدد سے ہوتا ہے۔ جب تک وہ نہ ہو، یہ شرط سرکاری طور پر طے نہیں۔',
		list: 'اگر متعلقہ حکام معروف اداروں کی اپنی فہرست شائع کریں اور آپ کا ادارہ اس میں ہو، تو آپ کی یہ شرط پوری ہے: “{condition}”۔',
		own: 'آپ کی عمر {value}: عین حد پر',
		bar: { unmet: '{to} تک پوری نہیں', met: '{from} سے پوری' },
		claim: 'دعویٰ، سرکاری بنیاد کے بغیر',
		claimShort: 'دعویٰ',
		none: 'کوئی حد نہیں',
		yours: 'یہ شرط',
		who: 'یہ کون کہتا ہے',
		/** Who names a figure that circulates. */
		claims: {
			'35': 'ویب صفحے جو خود اسے اندازہ بتاتے ہیں: “35 یا 40 سے کم”',
			'40': 'وہی اندازہ؛ ایک اور ٹیلنٹ پروگرام کی اوپری حد بھی',
			'45': 'اخبار اور ویب صفحے: “18 سے 45”؛ ایک اور ٹیلنٹ پروگرام کی اوپری حد بھی',
			none: 'اخبار جنہوں نے انگریزی رپورٹ کے لفظ “Bar” کو غلط سمجھا',
		} satisfies Record<LimitClaimId, string>,
		lookedFor: 'ہم نے سرکاری عدد آخری بار {date} کو تلاش کیا۔',
		more: 'سرکاری بنیاد کے بغیر دعوے',
	},
}
