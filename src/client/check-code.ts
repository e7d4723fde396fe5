/** Says what the code of a printed copy stands for, in the words of the list that the page has. */
import { CODE_LENGTH, HEAD_LENGTH, readAnyCode, typedDigits } from '../policy/printed-code.ts';
import { words } from '../strings/browser.ts';

const form = document.querySelector<HTMLFormElement>('form[data-code-check]');
const input = form?.querySelector('input');
const answer = form?.querySelector('[role=status]');

/** What the list says of a code, or why nothing is there for what was typed; nothing for nothing. */
function answerTo(typed: string): (Node | string)[] {
  const { length } = typedDigits(typed);
  if (length === 0) return [];
  const code = readAnyCode(typed);
  if (!code)
    return [
      length === CODE_LENGTH || length === HEAD_LENGTH
        ? words.checkCode.mistyped
        : words.checkCode.wrongLength(length, CODE_LENGTH, HEAD_LENGTH),
    ];
  const known = document.querySelector(`[data-code="${code}"]`);
  if (known) return [...known.cloneNode(true).childNodes];
  return [length === CODE_LENGTH ? words.checkCode.noText(code) : words.checkCode.noHead(code)];
}

if (form && input && answer) {
  const show = (typed: string) => answer.replaceChildren(...answerTo(typed));
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const typed = input.value.trim();
    history.replaceState(
      null,
      '',
      typed ? `?code=${encodeURIComponent(typed)}` : location.pathname,
    );
    show(typed);
  });
  input.value = new URLSearchParams(location.search).get('code') ?? '';
  show(input.value);
}
