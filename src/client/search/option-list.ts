/** The list of options beneath a box, and which of them the keys have chosen, by the pattern of a combobox. */
import { element } from './element.ts';

/** Lists of this page so far, to name them. */
let made = 0;

export class OptionList {
  /** Its place in the page is the caller's affair. */
  readonly element: HTMLUListElement;
  readonly #box: HTMLInputElement;
  /** The option that the keys have chosen; −1 for the box itself. */
  #active = -1;

  /** Makes the box a combobox; its list is empty and shut. @param name what the list is called */
  constructor(box: HTMLInputElement, name: string) {
    const id = `_options-${++made}`;
    this.#box = box;
    this.element = element('ul', {
      class: 'options',
      role: 'listbox',
      id,
      'aria-label': name,
      hidden: true,
    });
    for (const [attribute, value] of Object.entries({
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-controls': id,
      'aria-expanded': 'false',
    }))
      box.setAttribute(attribute, value);
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  get size(): number {
    return this.element.children.length;
  }

  /** The option that the keys have chosen. */
  get chosen(): HTMLElement | undefined {
    return this.#options[this.#active];
  }

  get #options(): HTMLElement[] {
    return [...this.element.children] as HTMLElement[];
  }

  open(): void {
    this.#expand(true);
  }

  /** Shuts it; no option is chosen any more. */
  shut(): void {
    this.#expand(false);
    this.#choose(-1);
  }

  /** Shuts it, and forgets its options: they answer something else. */
  empty(): void {
    this.element.replaceChildren();
    this.shut();
  }

  /**
   * Opens it with other options. Whoever has gone into the list already keeps the place, if it
   * is still there.
   */
  put(options: readonly HTMLElement[]): void {
    const to = this.chosen?.dataset.to;
    this.element.replaceChildren(...options);
    this.#choose(to ? options.findIndex((option) => option.dataset.to === to) : -1);
    this.open();
  }

  /** Chooses the next option, or the one before; the box itself is between the last and the first. */
  step(by: 1 | -1): void {
    const places = this.size + 1;
    this.#choose(((this.#active + 1 + by + places) % places) - 1);
  }

  #expand(isOpen: boolean): void {
    this.element.hidden = !isOpen;
    this.#box.setAttribute('aria-expanded', String(isOpen));
  }

  #choose(index: number): void {
    this.#active = index;
    for (const [i, option] of this.#options.entries())
      option.setAttribute('aria-selected', String(i === index));
    const { chosen } = this;
    if (chosen) this.#box.setAttribute('aria-activedescendant', chosen.id);
    else this.#box.removeAttribute('aria-activedescendant');
    chosen?.scrollIntoView({ block: 'nearest' });
  }
}
