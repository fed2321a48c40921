import type { AddressBar } from '../connect-address.ts';

const ORIGIN = 'https://timeline.example';

/** A browser's address bar and history; `log` tells what the app did to them. */
export class FakeAddressBar implements AddressBar {
  /** `push /?partner=KZ`, `replace /`; in order. */
  readonly log: string[] = [];
  private entries: string[];
  private at = 0;
  private listeners = new Set<() => void>();

  constructor(address: string) {
    this.entries = [new URL(address, ORIGIN).href];
  }

  get location(): { href: string } {
    return { href: this.entries[this.at] ?? ORIGIN };
  }

  readonly history = {
    pushState: (_data: null, _unused: '', url: string) => {
      this.log.push(`push ${url}`);
      this.entries = [...this.entries.slice(0, this.at + 1), new URL(url, ORIGIN).href];
      this.at += 1;
    },
    replaceState: (_data: null, _unused: '', url: string) => {
      this.log.push(`replace ${url}`);
      this.entries[this.at] = new URL(url, ORIGIN).href;
    },
  };

  /** Path, query and fragment of every history entry, the present one in brackets. */
  get entriesAsText(): string {
    return this.entries
      .map((href) => href.slice(ORIGIN.length))
      .map((address, index) => (index === this.at ? `[${address}]` : address))
      .join(' ');
  }

  get listenerCount(): number {
    return this.listeners.size;
  }

  addEventListener(_type: 'popstate', listener: () => void): void {
    this.listeners.add(listener);
  }

  removeEventListener(_type: 'popstate', listener: () => void): void {
    this.listeners.delete(listener);
  }

  back(): void {
    this.go(-1);
  }

  forward(): void {
    this.go(1);
  }

  private go(steps: -1 | 1): void {
    const next = this.at + steps;
    if (this.entries[next] === undefined) throw new Error('no history entry there');
    this.at = next;
    for (const listener of this.listeners) listener();
  }
}
