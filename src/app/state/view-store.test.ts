import { describe, expect, it } from 'vitest';
import { type EpochDay, epochDay, stringifyIsoDay } from '../../chronology/days.ts';
import { parsePeriod } from '../../chronology/period.ts';
import { spanOf } from '../../chronology/testing/events-from-text.ts';
import { parseAddress } from './address.ts';
import { describeView } from './testing/describe-view.ts';
import { INITIAL_VIEW } from './view-state.ts';
import { createViewStore, windowOf } from './view-store.ts';

function storeAt(address: string) {
  const store = createViewStore();
  const shown = () => describeView(store.getState());
  const show = (to: string) =>
    store.getState().show(parseAddress(new URL(to, 'https://timeline.example'), '/'));
  show(address);
  return { store, shown, show, act: store.getState() };
}

const periodOf = (text: string) => {
  const period = parsePeriod(text);
  if (period === null) throw new Error(`${text} is no period`);
  return period;
};

const earlier = (day: EpochDay, days: number) => epochDay(day - days);

describe('the view store', () => {
  it('begins with everything, and nothing open', () => {
    expect(describeView(createViewStore().getState())).toBe('timeline');
  });

  it('shows an address whole, and leaves nothing of the one before', () => {
    const { shown, show } = storeAt('/event/talks/?partner=KZ&from=2020&q=gas&view=list&foo=1');
    expect(shown()).toBe('event talks; partner KZ; from 2020-01-01; q “gas”; list; ignored foo=1');
    show('/?type=AGREE');
    expect(shown()).toBe('timeline; type AGREE; cursor talks');
  });

  it('is one of its own in every app and test', () => {
    const first = storeAt('/');
    first.act.togglePartner('KZ');
    expect(storeAt('/').shown()).toBe('timeline');
  });
});

describe('opening', () => {
  it('puts the cursor on the event, and keeps filters, search and window', () => {
    const { act, shown, store } = storeAt('/?partner=KZ&q=gas&from=2020&to=2021');
    act.openEvent({ id: 'talks' });
    expect(shown()).toBe('event talks; partner KZ; from 2020-01-01; to 2021-12-31; q “gas”');
    expect(store.getState().cursor).toBe('talks');
  });

  it('moves the window where the event is elsewhere', () => {
    const { act, shown } = storeAt('/?from=2020&to=2020');
    act.openEvent({ id: 'talks', date: spanOf('1992-07-02') });
    expect(shown()).toBe('event talks; from 1992-01-01; to 1992-12-31');
  });

  it('leaves a window alone that shows the event, and its open sides open', () => {
    const { act, shown } = storeAt('/?from=2020');
    act.setExtent({ earliest: '1992-01-01', latest: '2024-12-31' });
    act.openEvent({ id: 'talks', date: spanOf('2021-04-01') });
    expect(shown()).toBe('event talks; from 2020-01-01');
  });

  it('leaves the cursor on the event when its details close', () => {
    const { act, shown } = storeAt('/event/talks/?partner=KZ');
    act.close();
    expect(shown()).toBe('timeline; partner KZ; cursor talks');
  });

  it('opens a document, at a passage or at its beginning', () => {
    const { act, shown } = storeAt('/event/talks/');
    act.openSource('report', 'p3-120');
    expect(shown()).toBe('source report; passage p3-120; cursor talks');
    act.openSource('report');
    expect(shown()).toBe('source report; cursor talks');
  });

  it('replaces a former id of an event, as a fix of the app', () => {
    const { act, shown, store } = storeAt('/event/old-talks/?partner=KZ');
    act.renameEvent('talks');
    expect(shown()).toBe('event talks; partner KZ');
    expect(store.getState().fixes).toBe(1);
  });
});

describe('having navigated', () => {
  const arrived = () => {
    const store = createViewStore();
    const { view, ignored } = parseAddress(new URL('https://timeline.example/event/talks/'), '/');
    store.getState().arrive({ view, ignored });
    return store;
  };

  it('is not said of arriving, filtering, searching or moving the window', () => {
    const store = arrived();
    const act = store.getState();
    expect(describeView(store.getState())).toBe('event talks');
    act.renameEvent('moscow-talks');
    act.togglePartner('KZ');
    act.setQuery('gas');
    act.setWindow(periodOf('2021'));
    act.setCursor('visit');
    expect(store.getState().navigated).toBe(false);
  });

  it.each<[string, (act: ReturnType<typeof storeAt>['act']) => void]>([
    ['opening an event', (act) => act.openEvent({ id: 'visit' })],
    ['opening a document', (act) => act.openSource('report')],
    ['closing the details', (act) => act.close()],
    ['going back or following a link', (act) => act.show({ view: INITIAL_VIEW, ignored: [] })],
  ])('is said of %s', (_, go) => {
    const store = arrived();
    go(store.getState());
    expect(store.getState().navigated).toBe(true);
  });
});

describe('filtering', () => {
  it('adds a partner or type, and takes it away again', () => {
    const { act, shown } = storeAt('/');
    act.togglePartner('RU');
    act.togglePartner('KZ');
    act.toggleType('AGREE');
    expect(shown()).toBe('timeline; partner RU,KZ; type AGREE');
    act.togglePartner('RU');
    act.toggleType('AGREE');
    expect(shown()).toBe('timeline; partner KZ');
  });

  it('keeps the open event when its partner is filtered out', () => {
    const { act, shown } = storeAt('/event/talks/?partner=KZ');
    act.togglePartner('KZ');
    act.togglePartner('RU');
    expect(shown()).toBe('event talks; partner RU');
  });

  it('clears partners, types and search at once, and neither window nor event', () => {
    const { act, shown } = storeAt('/event/talks/?partner=KZ&type=AGREE&q=gas&from=2020&view=list');
    act.clearFilters();
    expect(shown()).toBe('event talks; from 2020-01-01; list');
  });

  it('drops partners that the corpus lacks, and says which', () => {
    const { act, shown, store } = storeAt('/?partner=KZ,XX,YY&foo=1');
    act.keepPartners(new Set(['KZ', 'RU']));
    expect(shown()).toBe('timeline; partner KZ; ignored foo=1,partner=XX,partner=YY');
    expect(store.getState().fixes).toBe(1);
  });

  it('does nothing where the corpus has all partners', () => {
    const { act, store } = storeAt('/?partner=KZ');
    const before = store.getState();
    act.keepPartners(new Set(['KZ', 'RU']));
    expect(store.getState()).toBe(before);
  });
});

describe('the window', () => {
  it('is complete once the extent is known, while the address leaves its open sides out', () => {
    const { act, shown, store } = storeAt('/?from=2020');
    act.setExtent({ earliest: '1992-01-01', latest: '2024-12-31' });
    const { from, to } = windowOf(store.getState());
    expect(stringifyIsoDay(from)).toBe('2020-01-01');
    expect(stringifyIsoDay(to) > '2024-12-31').toBe(true);
    expect(shown()).toBe('timeline; from 2020-01-01');
  });
});

describe('moving, searching and choosing a display', () => {
  it('moves the window, and shows all of time again', () => {
    const { act, shown } = storeAt('/?partner=KZ');
    act.setWindow({ from: periodOf('2020').from, to: periodOf('2021-04').to });
    expect(shown()).toBe('timeline; partner KZ; from 2020-01-01; to 2021-04-30');
    act.fitAll();
    expect(shown()).toBe('timeline; partner KZ');
  });

  it('keeps the window among the days that an address can name', () => {
    const { act, shown, store } = storeAt('/');
    const year = periodOf('0000');
    act.setWindow({ from: earlier(year.from, 100), to: earlier(year.to, 100) });
    expect(shown()).toBe('timeline; from 0000-01-01; to 0000-12-31');
    act.setWindow(periodOf('2021'));
    act.openEvent({ id: 'talks', date: spanOf('9999-12-31') });
    expect(shown()).toBe('event talks; from 9999-01-01; to 9999-12-31');
    act.setWindow({ from: earlier(year.from, 100), to: earlier(periodOf('9999').to, -100) });
    expect(describeView(store.getState())).toBe('event talks; from 0000-01-01; to 9999-12-31');
  });

  it('takes a search as it is typed', () => {
    const { act, shown } = storeAt('/');
    act.setQuery('gas ');
    expect(shown()).toBe('timeline; q “gas ”');
  });

  it('changes the display and nothing else', () => {
    const { act, shown } = storeAt('/event/talks/?partner=KZ');
    act.setDisplay('list');
    expect(shown()).toBe('event talks; partner KZ; list');
  });

  it('moves the cursor without touching the address', () => {
    const { act, shown } = storeAt('/?partner=KZ');
    act.setCursor('talks');
    expect(shown()).toBe('timeline; partner KZ; cursor talks');
    act.setCursor(null);
    expect(shown()).toBe('timeline; partner KZ');
  });

  it('puts the notice of what was not understood away', () => {
    const { act, shown } = storeAt('/?partner=KZ&foo=1');
    act.dismissIgnored();
    expect(shown()).toBe('timeline; partner KZ');
  });
});
