/** Says whether the words applied on the day that was asked for, and shows the words of that day. */
import { dateInWords } from '../language/when.ts';
import { address } from '../policy/address.ts';
import { answerForDay, isWithin } from '../policy/days-json.ts';
import { words } from '../strings/browser.ts';
import { askedDay, keepDay, loadDays } from './days.ts';
import { element } from './search/element.ts';
import { siteRoot } from './search/search-address.ts';

type Span = { from: string; to: string | null };

const sheet = document.querySelector<HTMLElement>('[data-words-of]');
const status = sheet?.querySelector('.asked');
const day = askedDay();
if (sheet && status && day) {
  const { wordsOf: policy = '', spans = '[]' } = sheet.dataset;
  const named = dateInWords(day, words.dates);
  keepDay(sheet.querySelectorAll<HTMLAnchorElement>('a[data-days]'), day);
  if ((JSON.parse(spans) as Span[]).some((span) => isWithin(day, span))) {
    status.textContent = words.on.wordsApplied(named);
    showWordsOf(sheet, day);
  } else {
    status.classList.add('notice');
    status.replaceChildren(...(await elsewhere(sheet, policy, day, named)));
  }
}

/** Of a clause that was put right since, the words of the day alone. */
function showWordsOf(sheet: HTMLElement, day: string): void {
  for (const wording of sheet.querySelectorAll<HTMLElement>('[data-until]')) {
    const { from = '', until = '' } = wording.dataset;
    wording.hidden = !isWithin(day, { from: from || null, to: until || null });
  }
}

/** That this edition did not apply, or may not have, and where the words of the day are. */
async function elsewhere(sheet: HTMLElement, policy: string, day: string, named: string) {
  const days = await loadDays().catch(() => null);
  const answer = days && answerForDay(days, policy, day);
  const isOpen =
    answer?.kind === 'unrecorded' && answer.candidates.includes(sheet.dataset.wordsIn ?? '');
  const to = (path: string, said: string) => element('a', { href: siteRoot() + path }, said);
  return [
    isOpen ? words.on.mayHaveApplied(named) : words.on.notApplied(named),
    ' ',
    answer?.kind === 'edition'
      ? to(
          address.certificate(
            policy,
            answer.edition,
            decodeURIComponent(location.hash.slice(1)),
            day,
          ),
          words.on.editionThen(answer.edition),
        )
      : to(address.policyOn(policy, day), words.on.otherDays),
  ];
}
