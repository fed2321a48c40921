import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parsePeriod } from '../../chronology/period.ts';
import { spanOf } from '../../chronology/testing/events-from-text.ts';
import { connectAddress } from './connect-address.ts';
import { describeView } from './testing/describe-view.ts';
import { FakeAddressBar } from './testing/fake-address-bar.ts';
import { INITIAL_VIEW } from './view-state.ts';
import { createViewStore } from './view-store.ts';

/** Longer than the address waits for a movement to end. */
const LONG_ENOUGH = 300;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function arriveAt(address: string, base = '/') {
  const bar = new FakeAddressBar(address);
  const store = createViewStore();
  const disconnect = connectAddress(store, bar, base);
  return {
    bar,
    store,
    act: store.getState(),
    disconnect,
    shown: () => describeView(store.getState()),
    wait: () => vi.advanceTimersByTime(LONG_ENOUGH),
  };
}

const windowOf = (text: string) => {
  const period = parsePeriod(text);
  if (period === null) throw new Error(`${text} is no period`);
  return period;
};

describe('arriving', () => {
  it.each([
    ['/', 'timeline'],
    ['/event/talks/?partner=KZ', 'event talks; partner KZ'],
    // Addresses that the app would write otherwise.
    ['/event/talks', 'event talks'],
    ['/?partner=kz%2Cru', 'timeline; partner KZ,RU'],
    ['/?view=list&q=gas+oil', 'timeline; q “gas oil”; list'],
    ['/?partner=KZ&foo=1', 'timeline; partner KZ; ignored foo=1'],
    ['/?from=2020-01&to=2021-12-31', 'timeline; from 2020-01-01; to 2021-12-31'],
  ])('at %s shows it and leaves the history alone', (address, view) => {
    const { bar, shown, wait } = arriveAt(address);
    wait();
    expect(shown()).toBe(view);
    expect(bar.log).toEqual([]);
  });

  it('below a sub-path stays below it', () => {
    const { act, bar, shown } = arriveAt('/timeline/event/talks/', '/timeline/');
    expect(shown()).toBe('event talks');
    act.togglePartner('KZ');
    expect(bar.log).toEqual(['push /timeline/event/talks/?partner=KZ']);
  });
});

describe('choosing makes a history entry:', () => {
  it.each<[string, string, (act: ReturnType<typeof arriveAt>['act']) => void]>([
    ['an event', 'push /event/talks/', (act) => act.openEvent({ id: 'talks' })],
    ['a document', 'push /source/report/#p3-120', (act) => act.openSource('report', 'p3-120')],
    ['a partner', 'push /?partner=KZ', (act) => act.togglePartner('KZ')],
    ['a type', 'push /?type=AGREE', (act) => act.toggleType('AGREE')],
    ['the list', 'push /?view=list', (act) => act.setDisplay('list')],
    ['the first letter of a search', 'push /?q=g', (act) => act.setQuery('g')],
  ])('%s', (_, logged, choose) => {
    const { act, bar, wait } = arriveAt('/');
    choose(act);
    expect(bar.log).toEqual([logged]);
    wait();
    expect(bar.log).toEqual([logged]);
  });

  it('an event and the window that moved to it are one entry', () => {
    const { act, bar, wait } = arriveAt('/?from=2020&to=2020');
    act.openEvent({ id: 'talks', date: spanOf('1992-07-02') });
    wait();
    expect(bar.log).toEqual(['push /event/talks/?from=1992&to=1992']);
  });

  it('closing the details is an entry, and so is clearing the filters', () => {
    const { act, bar } = arriveAt('/event/talks/?partner=KZ&q=gas');
    act.close();
    act.clearFilters();
    expect(bar.log).toEqual(['push /?partner=KZ&q=gas', 'push /']);
  });

  it('going home is an entry', () => {
    const { act, bar } = arriveAt('/event/talks/?partner=KZ&from=2020');
    act.show({ view: INITIAL_VIEW, ignored: [] });
    expect(bar.log).toEqual(['push /']);
  });

  it('opening what is open already is none', () => {
    const { act, bar, wait } = arriveAt('/event/talks/');
    act.openEvent({ id: 'talks' });
    wait();
    expect(bar.log).toEqual([]);
  });
});

describe("in another site's frame", () => {
  it('nothing makes an entry, and the page stays one for a frame', () => {
    const { act, bar, wait } = arriveAt('/?embed&partner=KZ&report=https://example.org');
    wait();
    expect(bar.log).toEqual([]);
    act.openEvent({ id: 'talks' });
    wait();
    act.togglePartner('KZ');
    act.close();
    wait();
    expect(bar.log).toEqual([
      'replace /embed/event/talks/?partner=KZ&report=https://example.org',
      'replace /embed/?report=https://example.org',
    ]);
  });

  it('the way home leads to the whole timeline in the frame', () => {
    const { act, shown } = arriveAt('/embed/event/talks/?partner=KZ');
    act.show({ view: INITIAL_VIEW, ignored: [] });
    expect(shown()).toBe('timeline; embed; cursor talks');
  });
});

describe('moving replaces the entry, once it rests:', () => {
  it('a drag of many steps is written once', () => {
    const { act, bar, wait } = arriveAt('/?partner=KZ');
    for (let year = 2000; year < 2020; year++) {
      act.setWindow(windowOf(String(year)));
      vi.advanceTimersByTime(100);
    }
    expect(bar.log).toEqual([]);
    wait();
    expect(bar.log).toEqual(['replace /?partner=KZ&from=2019&to=2019']);
  });

  it('the letters of a search after its first', () => {
    const { act, bar, wait } = arriveAt('/');
    for (const typed of ['g', 'ga', 'gas', 'gas ']) act.setQuery(typed);
    wait();
    expect(bar.log).toEqual(['push /?q=g', 'replace /?q=gas']);
    expect(bar.entriesAsText).toBe('/ [/?q=gas]');
  });

  it('a search that begins with a space makes an entry too', () => {
    const { act, bar, wait } = arriveAt('/');
    for (const typed of [' ', ' g', ' ga']) act.setQuery(typed);
    wait();
    expect(bar.entriesAsText).toBe('/ [/?q=ga]');
  });

  it('“Fit all”', () => {
    const { act, bar, wait } = arriveAt('/?from=2020&to=2021');
    act.fitAll();
    wait();
    expect(bar.log).toEqual(['replace /']);
  });

  it('what comes back to where it was is not written', () => {
    const { act, bar, wait } = arriveAt('/?from=2020&to=2020');
    act.setWindow(windowOf('2021'));
    act.setWindow(windowOf('2020'));
    wait();
    expect(bar.log).toEqual([]);
  });

  it('a choice made before it rests finds it written first', () => {
    const { act, bar, wait } = arriveAt('/');
    act.setWindow(windowOf('2020'));
    act.togglePartner('KZ');
    wait();
    expect(bar.log).toEqual(['replace /?from=2020&to=2020', 'push /?partner=KZ&from=2020&to=2020']);
  });

  it('it is not put off by a cursor that moves on meanwhile', () => {
    const { act, bar } = arriveAt('/');
    act.setWindow(windowOf('2020'));
    for (const id of ['embassy', 'talks', 'visit']) {
      vi.advanceTimersByTime(100);
      act.setCursor(id);
    }
    expect(bar.log).toEqual(['replace /?from=2020&to=2020']);
  });

  it('the cursor and a dismissed notice write nothing', () => {
    const { act, bar, wait } = arriveAt('/?foo=1');
    act.setCursor('talks');
    act.dismissIgnored();
    wait();
    expect(bar.log).toEqual([]);
  });
});

describe('corrections replace the entry:', () => {
  it('a partner that the corpus lacks', () => {
    const { act, bar, wait } = arriveAt('/?partner=KZ,XX');
    act.keepPartners(new Set(['KZ']));
    wait();
    expect(bar.log).toEqual(['replace /?partner=KZ']);
  });

  it('an event that has a new name', () => {
    const { act, bar, wait, shown } = arriveAt('/');
    act.openEvent({ id: 'old-talks' });
    act.renameEvent('talks');
    wait();
    expect(bar.entriesAsText).toBe('/ [/event/talks/]');
    bar.back();
    expect(shown()).toBe('timeline; cursor talks');
  });
});

describe('back and forward', () => {
  it('restore each view just as it was left, without an entry', () => {
    const { act, bar, shown, wait } = arriveAt('/');
    act.togglePartner('KZ');
    act.setWindow(windowOf('2020'));
    wait();
    act.openEvent({ id: 'talks' });
    const written = bar.log.length;
    bar.back();
    expect(shown()).toBe('timeline; partner KZ; from 2020-01-01; to 2020-12-31; cursor talks');
    bar.back();
    expect(shown()).toBe('timeline; cursor talks');
    bar.forward();
    bar.forward();
    wait();
    expect(shown()).toBe('event talks; partner KZ; from 2020-01-01; to 2020-12-31');
    expect(bar.log).toHaveLength(written);
  });

  it('come past an address that the app would write otherwise, both ways', () => {
    const { act, bar, shown, wait } = arriveAt('/event/talks?partner=kz');
    act.togglePartner('RU');
    bar.back();
    wait();
    expect(shown()).toBe('event talks; partner KZ');
    bar.forward();
    wait();
    expect(shown()).toBe('event talks; partner KZ,RU');
    expect(bar.entriesAsText).toBe('/event/talks?partner=kz [/event/talks/?partner=KZ,RU]');
  });

  it('put aside a movement that was still to be written', () => {
    const { act, bar, shown, wait } = arriveAt('/');
    act.togglePartner('KZ');
    act.setWindow(windowOf('2020'));
    bar.back();
    wait();
    expect(shown()).toBe('timeline');
    expect(bar.entriesAsText).toBe('[/] /?partner=KZ');
  });

  it('say again what of an address was not understood', () => {
    const { act, bar, shown } = arriveAt('/?foo=1');
    act.togglePartner('KZ');
    act.dismissIgnored();
    bar.back();
    expect(shown()).toBe('timeline; ignored foo=1');
  });
});

describe('disconnecting', () => {
  it('leaves the address alone from then on', () => {
    const { act, bar, disconnect, wait } = arriveAt('/');
    act.setWindow(windowOf('2020'));
    disconnect();
    wait();
    act.togglePartner('KZ');
    expect(bar.log).toEqual([]);
    expect(bar.listenerCount).toBe(0);
  });
});
