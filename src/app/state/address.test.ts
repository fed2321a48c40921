import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRange } from '../../chronology/testing/arbitrary-dates.ts';
import { PartnerIdSchema } from '../../contract/event.ts';
import { EVENT_TYPES, SLUG_PATTERN } from '../../contract/vocabulary.ts';
import { type ParsedAddress, parseAddress, routePath, stringifyAddress } from './address.ts';
import { describeView } from './testing/describe-view.ts';
import { DISPLAYS, INITIAL_VIEW, type Route, type View } from './view-state.ts';

function parse(address: string, base = '/'): ParsedAddress {
  return parseAddress(new URL(address, 'https://timeline.example'), base);
}

/** What an address shows, and behind it what of it was not understood. */
function shown(address: string, base = '/'): string {
  const { view, ignored } = parse(address, base);
  return describeView({ ...view, ignored });
}

const FIXTURES = import.meta.glob<string>('./fixtures/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});

describe.each(Object.entries(FIXTURES))('the shared links of %s', (_, fixture) => {
  const lines = fixture.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

  it('are there', () => {
    expect(lines.length).toBeGreaterThan(0);
  });

  it.each(lines.map((line) => line.split(' => ')))('%s shows what it showed', (address, view) => {
    expect(shown(address ?? '')).toBe(view);
  });
});

const slug = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,3}$/);
const route: fc.Arbitrary<Route> = fc.oneof(
  fc.constant<Route>({ kind: 'timeline' }),
  slug.map((id): Route => ({ kind: 'event', id })),
  slug.map((id): Route => ({ kind: 'source', id })),
  fc.tuple(slug, slug).map(([id, passage]): Route => ({ kind: 'source', id, passage })),
);
const query = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...' ,&+%#=?/“”<>Aşж\n') }),
);
const anyView: fc.Arbitrary<View> = fc.record({
  route,
  partners: fc.uniqueArray(fc.stringMatching(/^[A-Z][A-Z0-9-]{0,6}$/), { maxLength: 4 }),
  types: fc.uniqueArray(fc.constantFrom(...EVENT_TYPES), { maxLength: 4 }),
  timeWindow: fc
    .tuple(anyRange(), fc.boolean(), fc.boolean())
    .map(([{ from, to }, open, ends]) => ({ from: open ? null : from, to: ends ? null : to })),
  query: query.map((words) => words.trim()),
  display: fc.constantFrom(...DISPLAYS),
  embed: fc.constantFrom(
    null,
    { report: null },
    { report: 'https://example.org' },
    { report: 'http://xn--e1afmkfd.example:8080' },
    { report: 'http://[::1]' },
  ),
});
const base = fc.constantFrom('/', '/timeline/', '/~me/a%20b/');

describe('an address', () => {
  it('leads back to the very view it was made from, wherever the site is', () => {
    fc.assert(
      fc.property(anyView, base, (view, folder) => {
        const address = stringifyAddress(view, folder);
        expect(parse(address, folder)).toEqual({ view, ignored: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it('is the same for the same view', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const address = stringifyAddress(view, '/');
        expect(stringifyAddress(parse(address).view, '/')).toBe(address);
      }),
    );
  });

  it('needs no encoding by a browser', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const address = stringifyAddress(view, '/');
        const { pathname, search, hash } = new URL(address, 'https://timeline.example');
        expect(pathname + search + hash).toBe(address);
      }),
    );
  });

  const piece = fc.tuple(
    fc.oneof(
      fc.constantFrom('partner', 'type', 'from', 'to', 'q', 'view', 'utm_source'),
      fc.string(),
    ),
    fc.oneof(
      fc.constantFrom('KZ', 'kz,ru', 'CONSULT', '2021', '2021-02-30', 'list', '%', '%ff', ''),
      fc.string(),
      fc.string({ unit: 'binary' }),
    ),
  );

  it('of any kind shows something, and what it shows has an address that is understood', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          route.map((one) => routePath(one, '/')),
          fc.webPath(),
        ),
        fc.array(piece),
        fc.string(),
        (path, pieces, fragment) => {
          const query = pieces.map(([name, value]) => `${name}=${value}`).join('&');
          const url = new URL('https://timeline.example');
          url.pathname = path;
          url.search = query;
          url.hash = fragment;
          const { view } = parseAddress(url, '/');
          expect(parse(stringifyAddress(view, '/'))).toEqual({ view, ignored: [] });
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('parseAddress', () => {
  const word = fc.string({ unit: fc.constantFrom(...'aZ09-é'), minLength: 1, maxLength: 5 });

  it('takes just those ids for an event’s or a partner’s that the contract allows', () => {
    fc.assert(
      fc.property(word, (id) => {
        const { view } = parse(`/event/${id}/?partner=${id}`);
        expect(view.route.kind === 'event').toBe(SLUG_PATTERN.test(id));
        const partner = id.toUpperCase();
        expect(view.partners.includes(partner)).toBe(PartnerIdSchema.safeParse(partner).success);
      }),
      { numRuns: 1000 },
    );
  });

  it('takes an address without anything as the initial view', () => {
    expect(parse('/')).toEqual({ view: INITIAL_VIEW, ignored: [] });
  });

  it.each([
    ['/?foo=1&partner=KZ', 'timeline; partner KZ; ignored foo=1'],
    ['/?partner=KZ,,RU,', 'timeline; partner KZ,RU'],
    ['/?partner=KZ,KZ,kz', 'timeline; partner KZ'],
    ['/?partner= kz , ru', 'timeline; partner KZ,RU'],
    ['/?partner=KZ,k!,7', 'timeline; partner KZ; ignored partner=k!,partner=7'],
    ['/?partner=', 'timeline'],
    ['/?partner=<script>', 'timeline; ignored partner=<script>'],
    ['/?PARTNER=KZ', 'timeline; ignored PARTNER=KZ'],
    ['/?partner=KZ&partner=RU', 'timeline; partner KZ; ignored partner=RU'],
    ['/?type=CONSULT,TALK', 'timeline; type CONSULT; ignored type=TALK'],
    ['/?type=constructor&q=gas', 'timeline; q “gas”; ignored type=constructor'],
    ['/?view=map&q=gas', 'timeline; q “gas”; ignored view=map'],
    ['/?view=LIST', 'timeline; ignored view=LIST'],
    ['/?view=list&view=timeline', 'timeline; list; ignored view=timeline'],
    ['/?q=gas&q=oil', 'timeline; q “gas”; ignored q=oil'],
    ['/?q=%20%20', 'timeline'],
    ['/?q=%20gas%20', 'timeline; q “gas”'],
    ['/?from=2021-02-30&to=2021', 'timeline; to 2021-12-31; ignored from=2021-02-30'],
    ['/?from=2020&to=soon', 'timeline; from 2020-01-01; ignored to=soon'],
    ['/?from=2020~&to=2021', 'timeline; to 2021-12-31; ignored from=2020~'],
    ['/?from=&to=2021', 'timeline; to 2021-12-31; ignored from='],
    ['/?from=2022&to=2021&q=gas', 'timeline; q “gas”; ignored from=2022,to=2021'],
    ['/?from=2021&to=2021-01', 'timeline; from 2021-01-01; to 2021-01-31'],
    ['/?from=2020&from=2021', 'timeline; from 2020-01-01; ignored from=2021'],
  ])('%s keeps what it understands', (address, view) => {
    expect(shown(address)).toBe(view);
  });

  it.each([
    ['/?embed', 'timeline; embed'],
    ['/?embed=', 'timeline; embed'],
    ['/?embed=1&partner=KZ', 'timeline; partner KZ; embed'],
    ['/?embed=no', 'timeline; ignored embed=no'],
    ['/event/talks/?embed', 'event talks; embed'],
    ['/embed/', 'timeline; embed'],
    ['/embed', 'timeline; embed'],
    ['/embed/index.html', 'timeline; embed'],
    ['/embed/?embed&partner=KZ', 'timeline; partner KZ; embed'],
    ['/embed/event/talks/?from=2021', 'event talks; from 2021-01-01; embed'],
    ['/embed/source/report/#p1-0', 'source report; passage p1-0; embed'],
    ['/embed/embed/', 'timeline; embed; ignored /embed/embed/'],
    ['/embedded/', 'timeline; ignored /embedded/'],
    ['/?embed&report=https://example.org', 'timeline; embed; report to https://example.org'],
    [
      '/?embed&report=https%3A%2F%2FExample.org%2F',
      'timeline; embed; report to https://example.org',
    ],
    ['/embed/?report=http://localhost:8080', 'timeline; embed; report to http://localhost:8080'],
    ['/?report=https://example.org', 'timeline; ignored report=https://example.org'],
    ['/?embed&report=*', 'timeline; embed; ignored report=*'],
    ['/?embed&report=null', 'timeline; embed; ignored report=null'],
    ['/?embed&report=//example.org', 'timeline; embed; ignored report=//example.org'],
    ['/?embed&report=https://a.org/x', 'timeline; embed; ignored report=https://a.org/x'],
    ['/?embed&report=https://u@a.org', 'timeline; embed; ignored report=https://u@a.org'],
    ['/?embed&report=javascript:0', 'timeline; embed; ignored report=javascript:0'],
  ])('%s is for a frame, and reports to an origin alone', (address, view) => {
    expect(shown(address)).toBe(view);
  });

  it.each([
    '/nowhere',
    '/event/',
    '/event',
    '/event/Moscow-Talks/',
    '/event/moscow--talks/',
    '/event/moscow/talks/',
    '/event/moscow//',
    '/source/%3Cscript%3E/',
    '/events/moscow/',
  ])('%s, which is no page, leads to the timeline and is reported', (path) => {
    expect(shown(`${path}?partner=KZ`)).toBe(`timeline; partner KZ; ignored ${path}`);
  });

  it('keeps the fragment where it names a passage, and drops it elsewhere', () => {
    expect(shown('/source/report/#p3-120')).toBe('source report; passage p3-120');
    expect(shown('/source/report/#')).toBe('source report');
    expect(shown('/event/talks/#p3-120')).toBe('event talks');
    expect(shown('/#main')).toBe('timeline');
  });

  it('reads what browsers could not decode without failing', () => {
    expect(shown('/?q=%E0%A4%A')).toContain('timeline; q “');
  });

  it.each([
    ['/timeline/', 'timeline'],
    ['/timeline', 'timeline'],
    ['/timeline/index.html', 'timeline'],
    ['/timeline/event/talks/?partner=KZ', 'event talks; partner KZ'],
    ['/timeline/nowhere/', 'timeline; ignored /timeline/nowhere/'],
    ['/timeline/embed/event/talks/', 'event talks; embed'],
    ['/timeline/?embed', 'timeline; embed'],
  ])('finds %s below the folder that the site is in', (address, view) => {
    expect(shown(address, '/timeline/')).toBe(view);
  });
});

describe('stringifyAddress', () => {
  it('leaves out what is as it is by default', () => {
    expect(stringifyAddress(INITIAL_VIEW, '/')).toBe('/');
    expect(stringifyAddress(INITIAL_VIEW, '/timeline/')).toBe('/timeline/');
  });

  it.each([
    '/event/moscow-talks-2021/?partner=KZ,RU&type=CONSULT&from=2020-03&to=2021&q=gas&view=list',
    '/source/report/?partner=KZ#p3-120',
    '/?q=gas%2C%20oil%20%26%20coal',
    '/embed/event/talks/?partner=KZ&report=https://example.org',
  ])('writes %s as the contract says', (address) => {
    expect(stringifyAddress(parse(address).view, '/')).toBe(address);
  });

  it('writes a search that is only white space as none', () => {
    expect(stringifyAddress({ ...INITIAL_VIEW, query: ' \t' }, '/')).toBe('/');
  });

  it('survives half a character, as an input method may leave it', () => {
    const address = stringifyAddress({ ...INITIAL_VIEW, query: 'gas \ud83d' }, '/');
    expect(shown(address)).toBe('timeline; q “gas \ufffd”');
  });
});
